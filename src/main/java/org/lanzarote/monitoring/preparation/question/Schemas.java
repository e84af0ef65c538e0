package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;

/** Builds the parts of JSON Schemas. */
final class Schemas {

    private Schemas() {}

    static ObjectNode any() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode type(String type) {
        return any().put("type", type);
    }

    static ObjectNode keys(Collection<String> keys) {
        var schema = any();
        schema.set("enum", strings(keys));
        return schema;
    }

    static ObjectNode list(ObjectNode entry, int most) {
        ObjectNode schema = type("array").put("maxItems", most);
        schema.set("items", entry);
        return schema;
    }

    /** An object with these properties and no others. */
    static ObjectNode closed(Map<String, ObjectNode> properties, Collection<String> required) {
        var schema = type("object");
        schema.putObject("properties").setAll(properties);
        schema.set("required", strings(required));
        return schema.put("additionalProperties", false);
    }

    /** An object that has this property, with a value like this. */
    static ObjectNode has(String property, ObjectNode like) {
        var schema = any();
        schema.putArray("required").add(property);
        schema.putObject("properties").set(property, like);
        return schema;
    }

    /** An object without this property. */
    static ObjectNode lacks(String property) {
        var schema = any();
        schema.putObject("properties").put(property, false);
        return schema;
    }

    static ObjectNode not(ObjectNode schema) {
        var not = any();
        not.set("not", schema);
        return not;
    }

    /** Schemas joined by allOf or anyOf. */
    static ObjectNode joined(String join, Collection<ObjectNode> parts) {
        var joined = any();
        joined.putArray(join).addAll(parts);
        return joined;
    }

    static ObjectNode ifThen(ObjectNode condition, ObjectNode then) {
        var rule = any();
        rule.set("if", condition);
        rule.set("then", then);
        return rule;
    }

    /** Adds a rule that must hold too. */
    static void require(ObjectNode schema, JsonNode rule) {
        schema.withArray("allOf").add(rule);
    }

    private static ArrayNode strings(Collection<String> strings) {
        var array = JsonNodeFactory.instance.arrayNode();
        strings.forEach(array::add);
        return array;
    }
}
