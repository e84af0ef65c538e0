package org.lanzarote.monitoring.children.screening;

/** Finds internet addresses, with and without a scheme, by name or by number. */
final class Urls implements Finder {

    /**
     * Endings of domains that are not words of English or French; those that are count only after "www" or before a
     * path.
     */
    static final String ENDINGS =
            "com|org|net|edu|gov|int|info|biz|eu|io|app|dev|xyz|online|site|club|gg|tv|ly|cc|ai|gl|tk"
                    + "|al|ad|az|ba|bg|hr|cy|cz|dk|ee|fi|fr|ge|gr|hu|ie|lv|lt|md|mk|pl|pt|ro|ru|rs|sk|si|ch|tr|ua|uk|mc|sm|co\\.uk|lu|mt|nl|be";

    private static final Sought SCHEME = Sought.anyCase("\\b(?:h ?t ?t ?p ?s?|hxxps?|ftp) ?: ?/ ?/");
    private static final Sought WWW = Sought.anyCase("\\bwww ?(?:\\.|dot|point|\\(dot\\)) ?[a-z0-9]");
    private static final Sought DOMAIN =
            Sought.anyCase("\\b[a-z0-9][a-z0-9-]*(?:\\.|\\[\\.\\]|\\(\\.\\)| \\.)(?:" + ENDINGS + ")\\b");
    private static final Sought PATH = Sought.anyCase("\\b[a-z0-9-]+\\.[a-z]{2,}/[a-z0-9@_?-]");
    private static final Sought IN_WORDS = Sought.anyCase(
            "\\b[a-z0-9-]{2,}(?: dot | point | ?[(\\[{] ?(?:dot|point|\\.) ?[)\\]}] ?)(?:com|org|net|info|fr|ru|uk|pl|gg|tv|io)\\b");
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Sought NUMBER = Sought.anyCase("\\b(?:" + OCTET + "\\.){3}" + OCTET + "\\b");
    private static final Sought LONG_NUMBER =
            Sought.anyCase("\\b(?:[0-9a-f]{1,4}:){4,7}(?::?[0-9a-f]{1,4})\\b|[0-9a-f]{1,4}::[0-9a-f]");

    @Override
    public boolean finds(ReadableText text) {
        return text.has(SCHEME)
                || text.has(WWW)
                || text.has(DOMAIN)
                || text.has(PATH)
                || text.has(IN_WORDS)
                || text.has(NUMBER)
                || text.has(LONG_NUMBER);
    }
}
