package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of both languages that the screens know, by which letters are words again that were written without a space. */
final class KnownWords {

    private static final Set<String> OF_ONE_LETTER = Set.of("a", "i", "j", "m", "t", "s", "l", "d", "c", "n", "y");
    private static final Set<String> NETWORKS =
            Set.of("insta", "instagram", "snap", "snapchat", "tiktok", "discord", "telegram", "whatsapp", "roblox");

    /** Those come first that may tell of something. */
    private static final List<String> IN_ORDER = Stream.of(
                    TellingModel.ALL.stream().flatMap(TellingModel::words), NETWORKS.stream(), WordList.common())
            .flatMap(words -> words)
            .filter(word -> word.chars().allMatch(sign -> 'a' <= sign && sign <= 'z'))
            .filter(word -> word.length() > 1 || OF_ONE_LETTER.contains(word))
            .distinct()
            .toList();

    private static final Set<String> ALL = Set.copyOf(IN_ORDER);

    private static final Map<Integer, List<String>> BY_LENGTH =
            IN_ORDER.stream().collect(groupingBy(String::length));

    private static final int LONGEST =
            BY_LENGTH.keySet().stream().mapToInt(length -> length).max().orElseThrow();

    /** What begins letters that are no word, and what each of them counts; a word counts less, the less the longer it is. */
    private static final double NO_WORD = 2;

    private static final double EACH_LETTER = 1;

    /** So many letters has a word of a sentence at least, by and large. */
    private static final double LETTERS_OF_A_WORD = 2.5;

    /** Who does something, in words that stand within too many others to be looked for there. */
    private static final Set<String> WHO_BEGINS =
            Set.of("il", "on", "ils", "j", "jai", "jve", "jveu", "jveux", "jsuis");

    /** Who does something, or has it done to him. */
    private static final Set<String> WHO =
            Set.of("i", "my", "me", "he", "she", "we", "us", "him", "they", "je", "moi", "mon", "mes", "elle", "nous");

    /** The sign that stands for any letter. */
    static final char ANY = '*';

    private KnownWords() {}

    static boolean have(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word that a child may mean by letters and signs that stand for any letter. */
    static @Nullable String like(String masked) {
        var small = masked.toLowerCase(Locale.ROOT);
        return BY_LENGTH.getOrDefault(small.length(), List.of()).stream()
                .filter(word -> fits(word, small))
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(String word, String masked) {
        return IntStream.range(0, word.length())
                .allMatch(i -> masked.charAt(i) == ANY || masked.charAt(i) == word.charAt(i));
    }

    /** The letters with a space between words, and how many of them are in no word. */
    record WordsApart(String words, int unread) {

        /** Whether all are known, most are no mere letters, and one tells who. */
        boolean isSentence() {
            var all = List.of(words.toLowerCase(Locale.ROOT).split(" ", -1));
            int letters = words.length() - all.size() + 1;
            return unread == 0
                    && letters >= LETTERS_OF_A_WORD * all.size()
                    && (WHO_BEGINS.contains(all.get(0)) || all.stream().anyMatch(WHO::contains));
        }
    }

    static WordsApart cut(String letters) {
        var small = letters.toLowerCase(Locale.ROOT);
        int[] begin = new int[small.length() + 1];
        boolean[] known = new boolean[small.length() + 1];
        double[] least = new double[small.length() + 1];
        for (int end = 1; end <= small.length(); end++) {
            boolean goesOn = end > 1 && !known[end - 1];
            least[end] = least[end - 1] + EACH_LETTER + (goesOn ? 0 : NO_WORD);
            begin[end] = goesOn ? begin[end - 1] : end - 1;
            for (int from = Math.max(0, end - LONGEST); from < end; from++) {
                double with = least[from] + 1 + EACH_LETTER / (end - from);
                if (with < least[end] && ALL.contains(small.substring(from, end))) {
                    least[end] = with;
                    begin[end] = from;
                    known[end] = true;
                }
            }
        }
        return cut(letters, begin, known);
    }

    private static WordsApart cut(String letters, int[] begin, boolean[] known) {
        var words = new StringBuilder();
        int unread = 0;
        for (int end = letters.length(); end > 0; end = begin[end]) {
            words.insert(0, letters.substring(begin[end], end) + (words.isEmpty() ? "" : " "));
            unread += known[end] ? 0 : end - begin[end];
        }
        return new WordsApart(words.toString(), unread);
    }
}
