package org.lanzarote.monitoring.replies.replypackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.Reference;

/** Replaces the keys of files in texts by their digests, or the other way round. */
record FileLinks(Pattern link, Map<String, String> names) {

    private static final Pattern BY_KEY =
            Pattern.compile("attachment:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])");
    private static final Pattern BY_DIGEST = Pattern.compile("attachment:([0-9a-f]{64})(?![0-9a-z])");

    static FileLinks toDigests(Map<String, String> byKey) {
        return new FileLinks(BY_KEY, byKey);
    }

    static FileLinks toKeys(Map<String, String> byDigest) {
        return new FileLinks(BY_DIGEST, byDigest);
    }

    /** The new name of a file; an unknown file keeps its name. */
    String name(String file) {
        return names.getOrDefault(file, file);
    }

    String in(String text) {
        return link.matcher(text).replaceAll(found -> Matcher.quoteReplacement("attachment:" + name(found.group(1))));
    }

    @Nullable List<Reference> in(@Nullable List<Reference> references) {
        return references == null
                ? null
                : references.stream()
                        .map(reference -> new Reference(in(reference.title()), reference.url()))
                        .toList();
    }

    @Nullable List<Map<String, JsonNode>> inRows(@Nullable List<Map<String, JsonNode>> rows) {
        return rows == null ? null : rows.stream().map(this::inRow).toList();
    }

    private Map<String, JsonNode> inRow(Map<String, JsonNode> row) {
        Map<String, JsonNode> linked = new LinkedHashMap<>();
        row.forEach(
                (column, cell) -> linked.put(column, cell.isTextual() ? TextNode.valueOf(in(cell.textValue())) : cell));
        return linked;
    }
}
