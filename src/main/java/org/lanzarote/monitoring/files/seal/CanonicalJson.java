package org.lanzarote.monitoring.files.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Writes JSON in the one form that is sealed: RFC 8785, in which equal documents have equal bytes. RFC 8785 knows
 * only doubles, so every number is sealed as text in plain decimal notation: 1.50 and 15e-1 as "1.5".
 */
public final class CanonicalJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The most digits before or after the point; written out as text, a large exponent could fill the memory. */
    private static final int MOST_DIGITS = 1_000;

    private CanonicalJson() {}

    /** The bytes (UTF-8) to digest of an object or a list; what cannot be sealed without loss is refused. */
    public static byte[] of(JsonNode document) {
        if (!document.isContainerNode()) {
            throw new IllegalArgumentException("Only an object or a list is sealed");
        }
        try {
            return new JsonCanonicalizer(withNumbersAsText(document).toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document, in which every number is a text, and everything else as it was. */
    public static JsonNode withNumbersAsText(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case NUMBER -> JSON.textNode(plain(node));
            case STRING -> JSON.textNode(whole(node.textValue()));
            case BOOLEAN, NULL -> node;
            default -> throw new IllegalArgumentException(node.getNodeType() + " is no JSON");
        };
    }

    private static ObjectNode object(JsonNode node) {
        var object = JSON.objectNode();
        node.properties()
                .forEach(property -> object.set(whole(property.getKey()), withNumbersAsText(property.getValue())));
        return object;
    }

    private static ArrayNode array(JsonNode node) {
        var array = JSON.arrayNode();
        node.forEach(element -> array.add(withNumbersAsText(element)));
        return array;
    }

    private static String plain(JsonNode number) {
        if (number.isFloatingPointNumber() && !number.isBigDecimal() && !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException(number + " is no number");
        }
        BigDecimal shortest = number.decimalValue().stripTrailingZeros();
        if (Math.abs((long) shortest.scale()) + shortest.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("A number of more than " + MOST_DIGITS + " digits");
        }
        return shortest.toPlainString();
    }

    /** Refuses half of a surrogate pair: two different texts would be sealed alike. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int pair = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(pair)) {
                    throw new IllegalArgumentException("A text has half of a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }
}
