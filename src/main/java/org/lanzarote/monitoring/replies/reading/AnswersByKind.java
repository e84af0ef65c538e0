package org.lanzarote.monitoring.replies.reading;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.lanzarote.monitoring.preparation.question.AnswerKind;

/**
 * Documents an answer as one of several, by its kind, where it is read and where it is saved: each has the fields of its
 * kind and none of the others. It runs when each field is marked that may be absent.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class AnswersByKind implements OASFilter {

    private static final String KIND = "kind";

    /** The fields with what is answered, of which a kind has one or two. */
    private static final Set<String> CONTENT =
            Set.of("value", "values", "other", "number", "date", "rows", "references", "files");

    /** What answers of some kinds look like. */
    private record GivenShape(String name, List<AnswerKind> kinds, List<String> content) {}

    private static final List<GivenShape> SHAPES = List.of(
            new GivenShape("YesNoAnswer", List.of(AnswerKind.YES_NO), List.of("value")),
            new GivenShape("YesNoPartlyAnswer", List.of(AnswerKind.YES_NO_PARTLY), List.of("value")),
            new GivenShape("SingleChoiceAnswer", List.of(AnswerKind.SINGLE_CHOICE), List.of("value", "other")),
            new GivenShape("MultipleChoiceAnswer", List.of(AnswerKind.MULTIPLE_CHOICE), List.of("values", "other")),
            new GivenShape("TextAnswer", List.of(AnswerKind.TEXT, AnswerKind.SHORT_TEXT, AnswerKind.GROUP), List.of()),
            new GivenShape("NumberAnswer", List.of(AnswerKind.NUMBER, AnswerKind.YEAR), List.of("number")),
            new GivenShape("DateAnswer", List.of(AnswerKind.DATE), List.of("date")),
            new GivenShape("TableAnswer", List.of(AnswerKind.TABLE), List.of("rows")),
            new GivenShape("LinksAnswer", List.of(AnswerKind.LINKS), List.of("references")),
            new GivenShape("FilesAnswer", List.of(AnswerKind.FILES), List.of("files")));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        tell(api.getComponents(), "AnswerView", "", "An answer as it stands, with the fields of its kind");
        tell(
                api.getComponents(),
                "SaveAnswer",
                "Save",
                "An answer to save, with the fields of its question's kind. It is taken without its kind, too");
    }

    private static void tell(Components components, String name, String prefix, String description) {
        var whole = Objects.requireNonNull(components.getSchemas().get(name));
        var byKind = OASFactory.createDiscriminator().propertyName(KIND);
        var any = OASFactory.createSchema().description(description).discriminator(byKind);
        SHAPES.forEach(shape -> {
            components.addSchema(prefix + shape.name, of(shape, whole));
            var schema = OASFactory.createSchema().ref(prefix + shape.name);
            any.addOneOf(schema);
            shape.kinds.forEach(kind -> byKind.addMapping(kind.name(), schema.getRef()));
        });
        components.addSchema(name, any);
    }

    private static Schema of(GivenShape shape, Schema whole) {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("An answer of the kind " + String.join(", ", names(shape)))
                .required(whole.getRequired());
        whole.getProperties().forEach((name, property) -> {
            if (!CONTENT.contains(name) || shape.content.contains(name)) {
                schema.addProperty(name, property);
            }
        });
        if (whole.getRequired() == null) {
            schema.addRequired(KIND);
        }
        schema.addProperty(KIND, oneOf(names(shape)).description("Kind of the question"));
        var keys = shape.kinds.get(0).fixedKeys();
        if (!keys.isEmpty()) {
            schema.addProperty("value", oneOf(keys).description("The key chosen; absent while open"));
        }
        return schema;
    }

    private static List<String> names(GivenShape shape) {
        return shape.kinds.stream().map(AnswerKind::name).toList();
    }

    private static Schema oneOf(List<String> values) {
        return OASFactory.createSchema().addType(SchemaType.STRING).enumeration(List.copyOf(values));
    }
}
