package org.lanzarote.monitoring.files.nameless;

import java.util.regex.Pattern;

/** Reads the codes of the fields in a text document, and keeps those that name no person, no file and no property. */
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

    /** Adds a piece of a code, which may be divided. */
    void piece(String text) {
        code.append(text);
    }

    /** Called where a field begins, shows its result or ends. */
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
