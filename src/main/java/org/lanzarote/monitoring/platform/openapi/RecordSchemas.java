package org.lanzarote.monitoring.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Marks in each schema which fields are always there, which may be absent and which may be null, as the Java record
 * says; and what it is, in the words of the record's Javadoc, where its annotation has none.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 18)
public class RecordSchemas implements OASFilter {

    private static final String ROOT = "org.lanzarote.monitoring";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName JSON_INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);

    private final Map<String, ClassInfo> records = new HashMap<>();

    public RecordSchemas(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(ROOT))
                .forEach(type -> records.merge(
                        documentedName(type), type, (one, other) -> one.enclosingClass() == null ? one : other));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var record = records.get(name.startsWith("Page") && !records.containsKey(name) ? "Page" : name);
            if (record != null) {
                describe(schema, record);
            }
            if (record != null && schema.getProperties() != null) {
                record.recordComponents().forEach(component -> complete(schema, record.field(component.name())));
            }
        });
    }

    private static void describe(Schema schema, ClassInfo record) {
        if (schema.getDescription() == null) {
            RecordWords.of(record).ifPresent(schema::setDescription);
        }
    }

    private static void complete(Schema schema, FieldInfo field) {
        var name = jsonName(field);
        var property = schema.getProperties().get(name);
        if (property == null) {
            return;
        }
        boolean required = schema.getRequired() != null && schema.getRequired().contains(name);
        var inclusion = inclusion(field.declaringClass());
        if (!field.type().hasAnnotation(NULLABLE)) {
            if (!required && !(inclusion == JsonInclude.Include.NON_EMPTY && isList(field.type()))) {
                schema.addRequired(name);
            }
        } else if (!required && inclusion == JsonInclude.Include.ALWAYS) {
            schema.addProperty(name, orNull(property));
        }
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null) {
            return property.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .description(property.getDescription())
                .anyOf(List.of(
                        OASFactory.createSchema().ref(property.getRef()),
                        OASFactory.createSchema().addType(SchemaType.NULL)));
    }

    private static boolean isList(Type type) {
        return type.name().equals(DotName.createSimple(List.class));
    }

    private static JsonInclude.Include inclusion(ClassInfo record) {
        var annotation = record.declaredAnnotation(JSON_INCLUDE);
        return annotation == null
                ? JsonInclude.Include.ALWAYS
                : JsonInclude.Include.valueOf(annotation.value().asEnum());
    }

    private static String jsonName(FieldInfo field) {
        var annotation = field.annotation(JSON_PROPERTY);
        return annotation == null || annotation.target().kind() != AnnotationTarget.Kind.FIELD
                ? field.name()
                : annotation.value().asString();
    }

    private static String documentedName(ClassInfo record) {
        var annotation = record.declaredAnnotation(SCHEMA);
        return annotation == null || annotation.value("name") == null
                ? record.simpleName()
                : annotation.value("name").asString();
    }
}
