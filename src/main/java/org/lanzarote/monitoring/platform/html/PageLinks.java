package org.lanzarote.monitoring.platform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** Where a page leads to: itself in the other language and as a file, and what is near it. */
public record PageLinks(Language language, List<Link> links) {

    /** Words that lead somewhere, with the language and the media type of what is there where these are others. */
    public record Link(
            String words,
            String address,
            @Nullable String lang,
            @Nullable String type) {}

    /** Links of a page that leads nowhere. */
    public static PageLinks none() {
        return new PageLinks(Language.EN, List.of());
    }

    /** Links of a page in a language that leads nowhere yet. */
    public static PageLinks in(Language language) {
        return new PageLinks(language, List.of());
    }

    /** Links of a page that is in a language, at an address that takes one. */
    public static PageLinks of(Language language, String address) {
        var other = language.other();
        return in(language).and(name(other), with(address, other), tag(other), null);
    }

    /** With the same as a file to read, to work on and as Markdown. */
    public PageLinks files(String address) {
        return file(address, FileEnding.PDF).file(address, FileEnding.DOCX).file(address, FileEnding.MD);
    }

    /** With the same as a table for a spreadsheet. */
    public PageLinks tables(String address) {
        return table("CSV", address, AddressEnding.CSV).table("Excel (XLSX)", address, AddressEnding.XLSX);
    }

    /** With a list that is near, as a table for a spreadsheet. */
    public PageLinks nearTable(String words, String address) {
        return table(words + " (CSV)", address, AddressEnding.CSV)
                .table(words + " (XLSX)", address, AddressEnding.XLSX);
    }

    /** With what is near, at an address that takes a language. */
    public PageLinks near(String words, String address) {
        return and(words, with(address, language), null, null);
    }

    /** With the page of a round, which has one name wherever it is led to. */
    public PageLinks overview(int round) {
        return near(
                language == Language.FR ? "Le cycle en un coup d’œil" : "The round at a glance",
                "/rounds/" + round + "/overview");
    }

    /** With the same in the other language, in a file beside this one. */
    public PageLinks translatedIn(String file) {
        var other = language.other();
        return and(name(other), file, tag(other), null);
    }

    /** With the same in another format, in a file beside this one. */
    public PageLinks formattedIn(FileEnding ending, String file) {
        return and(name(ending), file, null, ending.type());
    }

    /** With what another file says. */
    public PageLinks filed(String words, String file) {
        return and(words, file, null, null);
    }

    /** What the line of links is called. */
    public String label() {
        return language == Language.FR ? "Autres formes et documents voisins" : "Other forms and related pages";
    }

    private PageLinks table(String words, String address, AddressEnding ending) {
        return and(
                words,
                with(ended(address, ending.dotted()), language),
                null,
                ending.type().toString());
    }

    private PageLinks file(String address, FileEnding ending) {
        return and(name(ending), with(ended(address, ending.dotted()), language), null, ending.type());
    }

    /** The address with an ending before its query. */
    private static String ended(String address, String dotted) {
        int query = address.indexOf('?');
        return query < 0 ? address + dotted : address.substring(0, query) + dotted + address.substring(query);
    }

    private PageLinks and(String words, String address, @Nullable String lang, @Nullable String type) {
        var all = new ArrayList<>(links);
        all.add(new Link(words, address, lang, type));
        return new PageLinks(language, List.copyOf(all));
    }

    private static String with(String address, Language asked) {
        return address + (address.indexOf('?') < 0 ? "?lang=" : "&lang=") + asked;
    }

    private static String name(Language language) {
        return language == Language.FR ? "Français" : "English";
    }

    private static String name(FileEnding ending) {
        return switch (ending) {
            case DOCX -> "Word (DOCX)";
            case MD -> "Markdown";
            case PDF, HTML, JSON -> ending.name();
        };
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
