package org.lanzarote.monitoring.files.nameless;

import java.util.regex.Pattern;

/** The codes of the fields in a text document, of which only those that name nobody, no file and no property are kept. */
final class FieldCodes {

    private static final Pattern NAMELESS = Pattern.compile(
            "(?i)(PAGE|NUMPAGES|SECTION|SECTIONPAGES|HYPERLINK|REF|PAGEREF"
                    + "|NOTEREF|SEQ|INDEX|DATE|TIME|LISTNUM|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|EQ|SYMBOL|=.*)(\\s.*)?"
                    + "|TOC(\\s(?!.*\\\\t\\b).*)?",
            Pattern.DOTALL);

    private final Refusals refusals;
    private final StringBuilder code = new StringBuilder();

    FieldCodes(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A code may stand in pieces. */
    void piece(String text) {
        code.append(text);
    }

    /** A field begins, shows its result or ends. */
    void close(String part) {
        check(part, code.toString());
        code.setLength(0);
    }

    void check(String part, String whole) {
        var field = whole.strip();
        if (!field.isEmpty() && !NAMELESS.matcher(field).matches()) {
            var kind = field.split("[^A-Za-z]", 2)[0];
            refusals.add(
                    part,
                    "a field that may name a person, a file or a property (%s); make it plain text"
                            .formatted(kind.length() > 20 ? "unknown" : kind));
        }
    }
}
