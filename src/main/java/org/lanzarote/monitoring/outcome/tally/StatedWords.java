package org.lanzarote.monitoring.outcome.tally;

import static java.util.Comparator.comparing;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NumberWords;

/** Reads from the words of a sentence, in English or French, the number or the Parties that they state. */
final class StatedWords {

    /** Marks of footnotes and of emphasis, which may stand within the words. */
    private static final Pattern MARKUP = Pattern.compile("\\[\\^\\w+]|[*_]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?:(\\d{1,6})(?![.,]?\\d)|(" + NumberWords.RUN + "))(?![\\p{L}\\d])",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern NONE =
            Pattern.compile("(?<!\\p{L})(?:no|none|aucune?)(?!\\p{L})", CASE_INSENSITIVE | UNICODE_CASE);

    /** French says them of anything: "une majorité de 23 Parties". */
    private static final Set<String> ARTICLES = Set.of("un", "une");

    /** What may stand between the names of a list. */
    private static final Set<String> BETWEEN = Set.of(
            "the", "and", "in", "of", "by", "for", "et", "le", "la", "les", "l'", "du", "de", "des", "d'", "à", "au",
            "aux", "en", "par", "pour");

    private static final Pattern DIVIDED = Pattern.compile("[\\s,;.]+");

    private StatedWords() {}

    /** What the words state, if that can be read from them. */
    static Optional<Stated> read(StatedKind kind, String words, Collection<Party> roster) {
        var plain = plain(words);
        return kind == StatedKind.NUMBER
                ? number(plain).map(Stated::number)
                : parties(plain, roster).map(Stated::parties);
    }

    /** The one number; where several stand, nobody knows which is meant. */
    private static Optional<Integer> number(String words) {
        var found = NUMBER.matcher(words).results().toList();
        var numbers = found.size() == 1
                ? found
                : found.stream().filter(one -> !ARTICLES.contains(one.group())).toList();
        if (found.isEmpty() && NONE.matcher(words).find()) {
            return Optional.of(0);
        }
        return numbers.size() == 1 ? Optional.of(value(numbers.get(0))) : Optional.empty();
    }

    private static int value(MatchResult number) {
        var figures = number.group(1);
        var words = Objects.requireNonNullElse(number.group(2), "");
        return figures == null ? NumberWords.value(List.of(words.split("[\\s-]+"))) : Integer.parseInt(figures);
    }

    /** The Parties, where there is nothing else but what joins their names. */
    private static Optional<List<String>> parties(String words, Collection<Party> roster) {
        var codes = names(roster);
        var names = Pattern.compile(codes.keySet().stream()
                .sorted(comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
        Set<String> named = new TreeSet<>();
        var rest = names.matcher(words).replaceAll(name -> {
            named.add(codes.getOrDefault(name.group(), ""));
            return " ";
        });
        boolean isList = DIVIDED.splitAsStream(rest).allMatch(word -> word.isEmpty() || BETWEEN.contains(word));
        return named.isEmpty() || !isList ? Optional.empty() : Optional.of(List.copyOf(named));
    }

    /** The codes of the Parties by each name that they have and had, in both languages. */
    private static Map<String, String> names(Collection<Party> roster) {
        Map<String, String> codes = new HashMap<>();
        for (var party : roster) {
            Stream.concat(party.names(), Stream.of(with(party)))
                    .flatMap(name -> Arrays.stream(Language.values()).map(name::in))
                    .forEach(name -> codes.put(plain(name), party.iso3()));
        }
        return codes;
    }

    private static BilingualText with(Party party) {
        return new BilingualText(party.withArticle(Language.EN), party.withArticle(Language.FR));
    }

    private static String plain(String words) {
        var seen =
                MARKUP.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll("");
        return HYPHENS.matcher(SPACES.matcher(seen).replaceAll(" "))
                .replaceAll("-")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
