package org.lanzarote.monitoring.platform.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of one record says: facts about it, its parts with their texts turned into HTML, and its notes. */
public record RecordPage(
        String lang,
        String title,
        List<Fact> facts,
        @Nullable String restricted,
        List<Part> parts,
        @Nullable Notes notes) {

    /** A fact about the record. */
    public record Fact(String name, String value) {}

    /** A part, which may have a heading and a language of its own, and lead somewhere. */
    public record Part(@Nullable String heading, @Nullable String lang, String html, List<Lead> leads) {

        /** A text alone. */
        public static Part of(String html, @Nullable String lang) {
            return new Part(null, lang, html, List.of());
        }
    }

    /** Words that lead somewhere. */
    public record Lead(String words, String address) {}

    /** Notes below their heading, from 1, with what leads back from each. */
    public record Notes(String heading, String back, List<String> html) {}

    /** Plain words as HTML, in which nothing of them is markup. */
    public static String plain(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static RecordPage of(String lang, String title, List<Fact> facts, List<Part> parts) {
        return new RecordPage(lang, title, facts, null, parts, null);
    }
}
