package org.lanzarote.monitoring.notice.webhook;

import static java.util.Objects.requireNonNull;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.lanzarote.monitoring.platform.event.EventType;

/** Describes under webhooks what is sent to systems, a request for each type of event. It adds what no other filter sees. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -3)
public class WebhooksInDocument implements OASFilter {

    private static final String FORM = "application/cloudevents+json";
    private static final String ANY_EVENT = "CloudEvent";
    private static final String TYPE = "SystemEventType";
    private static final String KEY = "5f0d1a8e-3a2b-4c56-9d0e-0a1b2c3d4e5f";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (var type : RegisterWebhook.TOLD) {
            api.addWebhook(type.name(), OASFactory.createPathItem().POST(operation(type, SentEvent.of(type))));
        }
        nameTypes(api.getComponents());
    }

    /** The document shows here only the types of events that a system is told. */
    private static void nameTypes(Components components) {
        components.addSchema(
                TYPE,
                text().description("What a system is told; EventType says what each is")
                        .enumeration(RegisterWebhook.TOLD.stream()
                                .<Object>map(EventType::name)
                                .toList()));
        for (var name : List.of("RegisterWebhook", "WebhookView")) {
            var types = schema(components, name).getProperties().get("types");
            requireNonNull(types, name).setItems(type());
        }
        schema(components, "DeliveryView").addProperty("type", type());
    }

    private static Schema schema(Components components, String name) {
        return requireNonNull(components.getSchemas().get(name), name);
    }

    private static Schema type() {
        return OASFactory.createSchema().ref(TYPE);
    }

    private static Operation operation(EventType type, SentEvent sent) {
        return OASFactory.createOperation()
                .operationId("send" + name(type))
                .addTag("Webhooks")
                .summary(sent.what())
                .description(
                        "Verify webhook-signature before you read the body. Answer within 15 seconds; what takes longer, do"
                                + " afterwards.")
                .addParameter(field("webhook-id", "Id of the event, the same at each try", KEY))
                .addParameter(field("webhook-timestamp", "When it was sent, in seconds since 1970", "1803902400"))
                .addParameter(field(
                        "webhook-signature",
                        "v1, and in base64 the HMAC-SHA256 of webhook-id, webhook-timestamp and body, divided by stops; one for"
                                + " each secret, divided by blanks",
                        "v1,4fobA40rcUXWZigsm1Ori9HACaFtmK8cDwL1OV61O5g="))
                .requestBody(body(type, sent))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "2XX",
                                OASFactory.createAPIResponse().description("It was taken, and is not sent again"))
                        .addAPIResponse(
                                "410",
                                OASFactory.createAPIResponse()
                                        .description("Nothing more is wanted: the webhook is switched off"))
                        .defaultValue(OASFactory.createAPIResponse()
                                .description("It is sent again after a pause; redirects are not followed")));
    }

    private static Parameter field(String name, String what, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(what)
                .schema(text())
                .example(example);
    }

    private static RequestBody body(EventType type, SentEvent sent) {
        var data = OASFactory.createSchema().addType(SchemaType.OBJECT);
        sent.data().forEach(datum -> data.addProperty(datum.key, datum.schema()));
        var schema = OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref(ANY_EVENT))
                .addAllOf(OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .addProperty("type", text().constValue(type.name()))
                        .addProperty("data", data));
        return OASFactory.createRequestBody()
                .required(true)
                .description("The event, in the form of CloudEvents 1.0")
                .content(OASFactory.createContent()
                        .addMediaType(
                                FORM,
                                OASFactory.createMediaType().schema(schema).example(example(type, sent))));
    }

    private static Map<String, Object> example(EventType type, SentEvent sent) {
        var data = new LinkedHashMap<String, Object>();
        sent.data().stream().filter(sent.told()::contains).forEach(datum -> data.put(datum.key, datum.sample));
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", KEY);
        event.put("source", "https://monitoring.example.org");
        event.put("type", type.name());
        event.put("subject", sent.subject());
        event.put("time", "2027-03-01T12:00:00Z");
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return event;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    /** REPLY_SUBMITTED as ReplySubmitted. */
    private static String name(EventType type) {
        var name = new StringBuilder();
        for (var word : type.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
