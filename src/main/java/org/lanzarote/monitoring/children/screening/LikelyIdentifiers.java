package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Suspects numbers, accounts, dates and places by the patterns of a file, whose head says how they are written. */
final class LikelyIdentifiers {

    private static final String PATTERNS = "likely-identifiers.txt";

    /** A line that names a piece of patterns. */
    private static final Pattern PIECE = Pattern.compile("([a-z-]+) = (.*)");

    private static final Pattern SUSPICION = Pattern.compile("([A-Z_]+)([?!#]?) (.*)");

    /** Years, amounts, helplines and dates, also where a word follows. */
    private static final Pattern ORDINARY = Pattern.compile("(?:(?:19|20)[0-9]{2}[^0-9]*)+"
            + "|[1-9][0-9]{0,2}(?:[ .][0-9]{3})+|[1-9][0-9]*0{2,}(?: .*)?|116[ .-]?[0-9]{3}|0 ?80[0-9](?:[ .-]?[0-9]+)*"
            + "|(?:30[12][0-9]|3114|3919|3939|1111)(?: .*)?"
            + "|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)?[0-9]{2}|(?:1[0-9] ?[-/] ?)?1[0-9]");

    private static final List<Suspicion> ALL = read();

    private LikelyIdentifiers() {}

    static Stream<Mark> in(ReadableText text) {
        return ALL.stream().flatMap(suspicion -> suspicion.marks(text));
    }

    private static List<Suspicion> read() {
        var pieces = new HashMap<String, String>();
        var all = new ArrayList<Suspicion>();
        WordList.entries(PATTERNS).forEach(line -> {
            var piece = PIECE.matcher(line);
            if (piece.matches()) {
                pieces.put(piece.group(1), whole(piece.group(2), pieces));
            } else {
                all.add(suspicion(SUSPICION.matcher(line), pieces));
            }
        });
        return List.copyOf(all);
    }

    private static Suspicion suspicion(Matcher line, Map<String, String> pieces) {
        if (!line.matches()) {
            throw new IllegalStateException("A line of " + PATTERNS + " is no suspicion");
        }
        var kind = IdentifierKind.valueOf(line.group(1));
        var regex = whole(line.group(3), pieces);
        return switch (line.group(2)) {
            case "?" ->
                Suspicion.unlessCommon(kind, regex)
                        .where(found -> kind == IdentifierKind.DESCRIPTION
                                || !NameWords.CAPITALS.contains(found.group(1).toLowerCase(Locale.ROOT)));
            case "!" -> Suspicion.unlessCommon(kind, regex).where(found -> !KnownWords.have(found.group(1)));
            case "#" -> Suspicion.of(kind, regex).where(found -> !ORDINARY.matches(found.group(found.groupCount())));
            default -> Suspicion.of(kind, regex);
        };
    }

    private static String whole(String regex, Map<String, String> pieces) {
        var whole = regex;
        for (var piece : pieces.entrySet()) {
            whole = whole.replace("{" + piece.getKey() + "}", piece.getValue());
        }
        return whole;
    }
}
