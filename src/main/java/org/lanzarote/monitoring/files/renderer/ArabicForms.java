package org.lanzarote.monitoring.files.renderer;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The forms that Arabic letters take beside others, as Unicode has them for programs that know no other way: a font has a sign for
 * each.
 */
final class ArabicForms {

    private static final int TATWEEL = 'ـ';
    private static final int LAM = 'ل';

    /** By the letters that a sign stands for: one, or lam with an alef. */
    private static final Map<String, Map<LetterForm, String>> SIGNS = signs();

    private enum LetterForm {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private ArabicForms() {}

    /** Puts the forms in the place of the letters. */
    static String shape(String text) {
        var shaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean joined = i > 0 && joinsNext(before(text, i)) && joinsPrevious(text.charAt(i));
            int next = after(text, i);
            var pair = text.charAt(i) == LAM && next == i + 1 && next < text.length() ? text.substring(i, i + 2) : "";
            if (SIGNS.containsKey(pair)) {
                shaped.append(sign(pair, joined ? LetterForm.FINAL : LetterForm.ISOLATED));
                i++;
            } else {
                boolean joins = joinsNext(text.charAt(i)) && next < text.length() && joinsPrevious(text.charAt(next));
                shaped.append(sign(text.substring(i, i + 1), form(joined, joins)));
            }
        }
        return shaped.toString();
    }

    /** Puts the letters in the place of their forms. */
    static String letters(String shaped) {
        return shaped.codePoints()
                .mapToObj(sign -> isSign(sign)
                        ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                        : Character.toString(sign))
                .collect(joining());
    }

    /** Whether a text has letters that take forms. */
    static boolean isIn(String text) {
        return text.codePoints().anyMatch(letter -> has(letter, LetterForm.FINAL));
    }

    static boolean isSign(int point) {
        return (point >= 0xFB50 && point <= 0xFBFF) || (point >= 0xFE80 && point <= 0xFEFC);
    }

    private static LetterForm form(boolean joined, boolean joins) {
        if (joined) {
            return joins ? LetterForm.MEDIAL : LetterForm.FINAL;
        }
        return joins ? LetterForm.INITIAL : LetterForm.ISOLATED;
    }

    private static String sign(String letters, LetterForm form) {
        return SIGNS.getOrDefault(letters, Map.of()).getOrDefault(form, letters);
    }

    private static boolean joinsNext(int letter) {
        return letter == TATWEEL || has(letter, LetterForm.INITIAL);
    }

    private static boolean joinsPrevious(int letter) {
        return letter == TATWEEL || has(letter, LetterForm.FINAL);
    }

    private static boolean has(int letter, LetterForm form) {
        return SIGNS.getOrDefault(Character.toString(letter), Map.of()).containsKey(form);
    }

    /** The letter before a place; vowels, which stand above and below, are none. */
    private static int before(String text, int place) {
        int i = place - 1;
        while (i > 0 && isVowel(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    private static int after(String text, int place) {
        int i = place + 1;
        while (i < text.length() && isVowel(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isVowel(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Unicode says in the name of a sign which form it is, and of which letters. */
    private static Map<String, Map<LetterForm, String>> signs() {
        Map<String, Map<LetterForm, String>> signs = new HashMap<>();
        IntStream.range(0, Character.MAX_VALUE)
                .filter(ArabicForms::isSign)
                .filter(Character::isLetter)
                .forEach(sign -> {
                    var name = Character.getName(sign);
                    var letters = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
                    for (var form : LetterForm.values()) {
                        if (name.endsWith(form + " FORM")) {
                            signs.computeIfAbsent(letters, none -> new EnumMap<>(LetterForm.class))
                                    .put(form, Character.toString(sign));
                        }
                    }
                });
        return signs;
    }
}
