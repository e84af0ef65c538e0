package org.lanzarote.monitoring.outcome.style;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Takes words that are taken down everywhere out of the headings that a round and its chapters word themselves. */
@ApplicationScoped
public class StyleCuts {

    private final DocumentStyleRepository rounds;
    private final ChapterStyleRepository chapters;

    StyleCuts(DocumentStyleRepository rounds, ChapterStyleRepository chapters) {
        this.rounds = rounds;
        this.chapters = chapters;
    }

    public void cut(int round, UnaryOperator<BilingualText> left) {
        rounds.ofRound(round).ifPresent(style -> style.cut(left));
        chapters.ofRound(round).forEach(style -> style.cut(left));
        rounds.flush();
    }
}
