package org.lanzarote.monitoring.children.screening;

/** Finds e-mail addresses, also with "at" and "dot" in words. */
final class EMails implements Finder {

    private static final String AT =
            "(?: ?@ ?| ?[(\\[{<] ?(?:at|a|arobase|arrobe|chez) ?[)\\]}>] ?|[*_-]at[*_-]| arr?obase | arr?obe )";
    private static final String DOT =
            "(?:\\.| \\. ?| ?[(\\[{<] ?(?:dot|point|punkt|\\.) ?[)\\]}>] ?|[*_-]dot[*_-]| dot | point )";
    private static final String WORD = "[a-z0-9][a-z0-9_%+'-]{0,63}";

    private static final Sought ADDRESS = Sought.anyCase("[a-z0-9_%+-]" + AT + WORD + DOT + "[a-z]{2,}");

    /** A name at a well-known provider, with or without its dot and ending. */
    private static final Sought PROVIDER = Sought.anyCase(
            "[a-z0-9_]" + "(?:" + AT + "| at | chez )"
                    + "(?:g ?mail|hotmail|outlook|yahoo|icloud|proton ?mail|gmx|aol|yandex|laposte|wanadoo|web\\.de|mail\\.ru)\\b");

    private static final Sought IN_WORDS = Sought.anyCase(
            "[a-z0-9_]+ at [a-z0-9-]+(?: ?\\. ?| dot | point )(?:" + Urls.ENDINGS + "|[a-z]{2}\\.[a-z]{2})\\b");

    @Override
    public boolean finds(ReadableText text) {
        return text.has(ADDRESS) || text.has(PROVIDER) || text.has(IN_WORDS);
    }
}
