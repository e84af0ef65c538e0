package org.lanzarote.monitoring.platform.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of one record says: facts about it, remarks on it, its parts with their texts turned into HTML, and its notes. */
public record RecordPage(
        String lang,
        String title,
        List<Fact> facts,
        List<Plain> remarks,
        List<RecordPart> parts,
        @Nullable Notes notes) {

    /** A part: plain paragraphs and a text. It may have a heading and a language of its own, and lead somewhere. */
    public record RecordPart(
            @Nullable String heading,
            @Nullable String lang,
            List<Plain> paragraphs,
            String html,
            List<PageLink> leads) {

        public RecordPart(@Nullable String heading, @Nullable String lang, String html, List<PageLink> leads) {
            this(heading, lang, List.of(), html, leads);
        }

        /** A text alone. */
        public static RecordPart of(String html, @Nullable String lang) {
            return new RecordPart(null, lang, html, List.of());
        }

        /** Plain paragraphs below a heading. */
        public static RecordPart plain(@Nullable String heading, List<Plain> paragraphs, List<PageLink> leads) {
            return new RecordPart(heading, null, paragraphs, "", leads);
        }

        /** What leads somewhere, and says nothing. */
        public static RecordPart leading(PageLink link) {
            return plain(null, List.of(), List.of(link));
        }
    }

    /** A paragraph of plain words, which may have a style, and a value for programs behind it. */
    public record Plain(
            @Nullable String style, String words, @Nullable String code) {

        public static Plain of(String words) {
            return new Plain(null, words, null);
        }

        /** Says that not everybody reads the record. */
        public static Plain restricted(String words) {
            return new Plain("restricted", words, null);
        }
    }

    /** Notes below their heading, from 1, with what leads back from each. */
    public record Notes(String heading, String back, List<String> html) {}

    /** Plain words as HTML, in which nothing of them is markup. */
    public static String plain(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static RecordPage of(String lang, String title, List<Fact> facts, List<RecordPart> parts) {
        return new RecordPage(lang, title, facts, List.of(), parts, null);
    }
}
