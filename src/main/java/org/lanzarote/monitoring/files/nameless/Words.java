package org.lanzarote.monitoring.files.nameless;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names to look for, however they are spelled: accents, capitals, spaces and hyphens make no difference. */
public final class Words {

    /** No words, which no text contains. */
    public static final Words NONE = new Words(List.of());

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The length from which a word may be found within other words; a shorter one is often there by chance. */
    private static final int LONG = 5;

    private final List<String> names;

    private Words(List<String> names) {
        this.names = names;
    }

    public static Words of(Collection<String> names) {
        return new Words(names.stream()
                .map(Words::spaced)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList());
    }

    /** Whether a text contains one of them. */
    public boolean stand(String text) {
        var spaced = " " + spaced(text) + " ";
        var squeezed = spaced.replace(" ", "");
        return names.stream().anyMatch(name -> {
            var whole = name.replace(" ", "");
            return whole.length() < LONG ? spaced.contains(" " + name + " ") : squeezed.contains(whole);
        });
    }

    private static String spaced(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
