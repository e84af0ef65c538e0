package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The list of what a document of one kind may hold, by namespace or other heading. */
final class AllowList {

    static final AllowList DOCX = new AllowList("docx.list");
    static final AllowList XLSX = new AllowList("xlsx.list");
    static final AllowList OPEN_DOCUMENT = new AllowList("opendocument.list");

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ATTRIBUTE = "@";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> limited = new HashSet<>();

    private AllowList(String resource) {
        try (var list = AllowList.class.getResourceAsStream(resource)) {
            read(Objects.requireNonNull(list, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String heading, String word) {
        return words.getOrDefault(heading, Set.of()).contains(word);
    }

    /** Whether a part may declare a namespace, of which it needs to have no element. */
    boolean hasNamespace(String space) {
        return words.containsKey(space) || has("namespaces", space);
    }

    boolean hasElement(PlainXml xml) {
        return has(space(xml), xml.getLocalName());
    }

    /** Whether an attribute of the present element is one; most elements may have any, since they show text alone. */
    boolean hasAttribute(PlainXml xml, int index) {
        return !limited.contains(space(xml))
                || (has(space(xml), ATTRIBUTE + xml.getAttributeLocalName(index))
                        && !RELATIONSHIPS.equals(xml.getAttributeNamespace(index))
                        && isNoAddress(xml.getAttributeValue(index)));
    }

    private static boolean isNoAddress(String value) {
        return !value.contains("//") && !value.contains("\\\\") && !value.contains("url(");
    }

    private static String space(PlainXml xml) {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }

    private void read(InputStream list) throws IOException {
        List<String> headings = new ArrayList<>();
        boolean named = false;
        for (var line : new String(list.readAllBytes(), UTF_8).lines().toList()) {
            if (line.startsWith("[")) {
                if (named) {
                    headings.clear();
                }
                headings.add(line.substring(1, line.length() - 1));
                named = false;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                headings.forEach(heading -> add(heading, line));
                named = true;
            }
        }
    }

    private void add(String heading, String line) {
        for (var word : line.split(" ", -1)) {
            words.computeIfAbsent(heading, none -> new HashSet<>()).add(word);
            if (word.startsWith(ATTRIBUTE)) {
                limited.add(heading);
            }
        }
    }
}
