package org.lanzarote.monitoring.files.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the web, of mail and of documents, as they stand in a text. */
final class WrittenAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "[<(\\[\"'\u00ab\u201c]*+((https?|ftp)://|www\\.|doi:|mailto:|tel:|urn:)[^\\s<>\"{}\\\\^`]++([>\"][^\\p{L}\\p{N}\\s{}\\\\^`]*+)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAILBOX = Pattern.compile(
            "[^\\p{L}\\p{N}]*+[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]*+@[\\p{L}\\p{N}-]++(\\.[\\p{L}\\p{N}-]++){1,9}[^\\p{L}\\p{N}]*+");

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+){0,9}\\.([a-z]{2,4})(/\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> DOMAINS = Stream.concat(
                    Stream.of(Locale.getISOCountries()).map(country -> country.toLowerCase(Locale.ROOT)),
                    Stream.of("org", "int", "com", "net", "gov", "edu", "eu", "uk", "info"))
            .filter(domain -> !Set.of("sh", "py", "ps").contains(domain))
            .collect(Collectors.toUnmodifiableSet());

    private WrittenAddress() {}

    /** Whether a word is one, with the signs that stand around it. */
    static boolean isOne(String word) {
        return (word.indexOf(':') > 0 || word.indexOf('.') > 0)
                && (ADDRESS.matcher(word).matches() || MAILBOX.matcher(word).matches());
    }

    /** Whether it is the name of a host, with the domain of a State or another that is known. */
    static boolean isHost(String word) {
        var host = HOST.matcher(word);
        return host.matches() && DOMAINS.contains(host.group(2).toLowerCase(Locale.ROOT));
    }
}
