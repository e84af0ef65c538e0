package org.lanzarote.monitoring.files.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for all parts of all packages: no files as text, no drawings, no web pages, no links to files. */
final class CommonRules {

    private static final Set<String> WEB = Set.of("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml");

    /** Elements that hold a file encoded as text. */
    private static final Set<String> BINARY =
            Set.of("binData", "binaryData", "binary-data", "SignatureImage", "ValidSigLnImg", "InvalidSigLnImg");

    private static final Pattern FILE_AS_TEXT = Pattern.compile("(?is)\\s*data:.*");

    /** Links that are allowed: to a place in the same document, to the web, to an e-mail address. */
    private static final Pattern LINK = Pattern.compile("(?is)|#.*|(https?|mailto|tel):.*");

    private final UnwantedParts findings;

    CommonRules(UnwantedParts findings) {
        this.findings = findings;
    }

    void element(String part, PlainXml xml) {
        var name = xml.getLocalName();
        var space = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        findings.add(
                WEB.contains(space) || Set.of("svg", "html").contains(name.toLowerCase(Locale.ROOT)),
                part,
                "a drawing or page of the web (" + name + ")");
        findings.add(BINARY.contains(name), part, "a file as text (" + name + ")");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            findings.add(FILE_AS_TEXT.matcher(xml.getAttributeValue(i)).matches(), part, "a file as text (data:)");
        }
    }

    static boolean isLink(String target) {
        return LINK.matcher(target).matches();
    }
}
