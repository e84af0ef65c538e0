package org.lanzarote.monitoring.outcome.style;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;

/** Takes words that are taken down everywhere out of the headings that a round and its chapters word themselves. */
@ApplicationScoped
public class StyleCuts {

    private final DocumentStyleRepository rounds;
    private final ChapterStyleRepository chapters;
    private final EditionNotesRepository editions;

    StyleCuts(DocumentStyleRepository rounds, ChapterStyleRepository chapters, EditionNotesRepository editions) {
        this.editions = editions;
        this.rounds = rounds;
        this.chapters = chapters;
    }

    /** Whether anything went. */
    public boolean cut(int round, UnaryOperator<String> left) {
        boolean any = rounds.ofRound(round).filter(style -> style.cut(left)).isPresent();
        for (var style : chapters.ofRound(round)) {
            any |= style.cut(left);
        }
        for (var notes : editions.ofRound(round)) {
            any |= notes.cut(left);
        }
        rounds.flush();
        return any;
    }
}
