package org.lanzarote.monitoring.files.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.Links;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;

/** Checks the fields of a DOCX, whose codes may be divided among many runs and stand within one another. */
final class OfficeFields {

    /** A switch, a quoted argument, or an argument without quotes. */
    private static final Pattern ARGUMENT =
            Pattern.compile("\\\\([A-Za-z*#@!])|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"?|(\\S+)");

    private static final int LONGEST = 16_384;
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final Set<String> SWITCHES_WITH_ARGUMENT = Set.of("l", "o", "t");

    private final UnwantedParts findings;
    private final Deque<Field> open = new ArrayDeque<>();

    /** A field whose code is read, or whose result is when there is no code. */
    private record Field(@Nullable StringBuilder code) {}

    OfficeFields(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Where a field begins, its code ends, or it ends. */
    void mark(String part, String type) {
        if (type.equals("begin")) {
            within(part);
            open.push(new Field(new StringBuilder()));
        } else {
            end(part);
        }
        if (type.equals("separate")) {
            open.push(new Field(null));
        }
    }

    /** A field that is whole in one element. */
    void simple(String part, String code) {
        within(part);
        check(part, code);
    }

    /** A piece of the code of the innermost field; one outside of every field is a code of its own. */
    void code(String part, String piece) {
        var code = open.isEmpty() ? null : open.element().code();
        if (code == null) {
            check(part, piece);
        } else {
            code.append(piece);
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
        var name = name(words);
        if (code.length() > LONGEST || !AllowList.DOCX.has("fields", name)) {
            findings.add(part, Unwanted.FIELD_UNNEEDED.with(shortened(name)));
        } else if (name.equals("HYPERLINK")) {
            boolean links = words.stream().skip(1).allMatch(Links::areAllowed);
            findings.add(!links, part, Unwanted.FIELD_LINK.with(name));
        }
    }

    private void end(String part) {
        var code = open.isEmpty() ? null : open.pop().code();
        if (code != null) {
            check(part, code.toString());
        }
    }

    /** Checks that a field may begin where one does: its result is a word of the code around it, which is not read. */
    private void within(String part) {
        var around = open.isEmpty() ? null : open.element().code();
        if (around != null) {
            var name = name(arguments(around.substring(0, Math.min(around.length(), LONGEST))));
            findings.add(
                    !AllowList.DOCX.has("fields around others", name),
                    part,
                    Unwanted.FIELD_WITHIN.with(shortened(name)));
        }
    }

    private static String name(List<String> words) {
        var name = words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
        return name.startsWith("=") ? "=" : name;
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 40));
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
