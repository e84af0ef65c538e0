package org.lanzarote.monitoring.files.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the fields of a DOCX, whose codes may be divided among many runs and stand within one another. */
final class OfficeFields {

    /** A switch, a quoted argument, or an argument without quotes. */
    private static final Pattern ARGUMENT =
            Pattern.compile("\\\\([A-Za-z*#@!])|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"?|(\\S+)");

    private static final int LONGEST = 16_384;
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final Set<String> SWITCHES_WITH_ARGUMENT = Set.of("l", "o", "t");

    private final UnwantedParts findings;
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    OfficeFields(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Where a field begins, its code ends, or it ends. */
    void mark(String part, String type) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else {
            end(part);
        }
        if (type.equals("separate")) {
            open.push(new StringBuilder("="));
        }
    }

    /** A piece of the code of the innermost field; one outside of every field is a code of its own. */
    void code(String part, String piece) {
        if (open.isEmpty()) {
            check(part, piece);
        } else {
            open.element().append(piece);
        }
    }

    /** Checks what is still open when its part ends. */
    void endOfPart(String part) {
        while (!open.isEmpty()) {
            end(part);
        }
    }

    void check(String part, String code) {
        var words = arguments(code.substring(0, Math.min(code.length(), LONGEST)));
        var name = words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
        if (name.startsWith("=")) {
            name = "=";
        }
        if (code.length() > LONGEST || !AllowList.DOCX.has("fields", name)) {
            var shown = name.substring(0, Math.min(name.length(), 40));
            findings.add(part, "a field that no text needs; turn it into text (" + shown + ")");
        } else if (name.equals("HYPERLINK")) {
            boolean links = words.stream().skip(1).allMatch(Links::areAllowed);
            findings.add(!links, part, "a field with a link to another file; take the link out (HYPERLINK)");
        }
    }

    private void end(String part) {
        if (!open.isEmpty()) {
            check(part, open.pop().toString());
        }
    }

    /** The words of a code without its switches and what belongs to them. */
    private static List<String> arguments(String code) {
        List<String> words = new ArrayList<>();
        var argument = ARGUMENT.matcher(code);
        while (argument.find()) {
            if (argument.group(1) == null) {
                var word = argument.group(2) == null ? argument.group(3) : argument.group(2);
                words.add(ESCAPED.matcher(word).replaceAll("$1"));
            } else if (SWITCHES_WITH_ARGUMENT.contains(argument.group(1))) {
                argument.find();
            }
        }
        return words;
    }
}
