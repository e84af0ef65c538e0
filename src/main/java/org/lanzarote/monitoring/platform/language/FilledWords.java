package org.lanzarote.monitoring.platform.language;

/** Words with numbered places, as {0}, that something is put into. */
public final class FilledWords {

    private FilledWords() {}

    public static String of(String words, Object... filled) {
        var whole = words;
        for (int i = 0; i < filled.length; i++) {
            whole = whole.replace("{" + i + "}", String.valueOf(filled[i]));
        }
        return whole;
    }
}
