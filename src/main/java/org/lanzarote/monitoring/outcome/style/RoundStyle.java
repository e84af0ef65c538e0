package org.lanzarote.monitoring.outcome.style;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.style.StyleQueries.ChapterStyleLine;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** The words of one round's documents: as the chapter has them, else as the round, else as everywhere. */
public final class RoundStyle {

    private final HeadingTemplates round;
    private final NoteStyle notes;
    private final Map<String, ChapterStyleLine> chapters;

    RoundStyle(HeadingTemplates round, NoteStyle notes, List<ChapterStyleLine> chapters) {
        this.round = round.complete();
        this.notes = notes;
        this.chapters = chapters.stream().collect(toMap(ChapterStyleLine::chapter, identity()));
    }

    /** The heading of a part of a chapter with this numeral and title, in the factsheet of a Party. */
    public String heading(PartHeading part, String numeral, BilingualText title, Language language, Party party) {
        var own = chapters.get(numeral);
        var words = own == null ? null : own.of(part, party.iso3());
        var template = words == null ? requireNonNull(round.of(part)) : words;
        var subject = subject(own == null ? null : own.subject(), title, language);
        var named =
                NameInText.put(template.in(language), Slot.PARTY.place(), party.withArticle(language), language, true);
        return NameInText.put(named, Slot.CHAPTER.place(), subject, language, true);
    }

    public NoteStyle notes() {
        return notes;
    }

    private static String subject(@Nullable BilingualText subject, BilingualText title, Language language) {
        var words = requireNonNullElse(subject, title).in(language);
        if (subject != null) {
            return words;
        }
        return language == Language.FR ? "le thème «\u00a0" + words + "\u00a0»" : small(words);
    }

    /** A title within a sentence; one that begins with an abbreviation keeps its capitals. */
    private static String small(String title) {
        boolean word = title.length() == 1 || Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
