package org.lanzarote.monitoring.replies.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Reference;

/** Tells whether two answers say the same in the form, however they were spelt: equal digests, equal answers. */
record AnswerDigest(Item item) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    String of(GivenAnswer answer) {
        try {
            var canonical = canonical(answer).toString().getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ArrayNode canonical(GivenAnswer answer) {
        var content = answer.content();
        var values = Objects.requireNonNullElse(content.values(), List.<String>of());
        return JSON.arrayNode()
                .add(content.value())
                .add(texts(item.keys().stream().filter(values::contains).toList()))
                .add(text(content.other()))
                .add(number(content.number()))
                .add(Objects.toString(content.date(), ""))
                .add(rows(Objects.requireNonNullElse(content.rows(), List.of())))
                .add(references(Objects.requireNonNullElse(content.references(), List.of())))
                .add(text(answer.text()));
    }

    private ArrayNode rows(List<Map<String, JsonNode>> rows) {
        var all = JSON.arrayNode();
        rows.stream().filter(row -> !row.isEmpty()).forEach(row -> all.add(row(row)));
        return all;
    }

    private ObjectNode row(Map<String, JsonNode> row) {
        var cells = JSON.objectNode();
        if (item.table() != null) {
            item.table().columns().forEach(column -> {
                var cell = row.get(column.key());
                if (cell != null) {
                    cells.put(column.key(), cell.isNumber() ? number(cell.decimalValue()) : text(cell.asText()));
                }
            });
        }
        return cells;
    }

    private static ArrayNode references(List<Reference> references) {
        var all = JSON.arrayNode();
        references.forEach(reference -> all.add(texts(List.of(text(reference.title()), text(reference.url())))));
        return all;
    }

    private static ArrayNode texts(List<String> texts) {
        var all = JSON.arrayNode();
        texts.forEach(all::add);
        return all;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CellText.withPlainLineEnds(text).strip();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
