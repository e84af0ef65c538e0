package org.lanzarote.monitoring.replies.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.WithheldMark;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.replies.reading.AnswerPage.AnswerPageHeads;
import org.lanzarote.monitoring.replies.reading.AnswerPage.AnswerPagePublished;
import org.lanzarote.monitoring.replies.reading.AnswerPage.FurtherAnswerText;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** Prints one submitted answer: whose it is, to what question, what it says, and what became of it since. */
final class AnswerPrinting {

    private final SubmittedAnswerView view;
    private final AnswerView answer;
    private final AnsweredQuestion asked;
    private final AnswerPageWords words;
    private final GivenPrinting given;

    AnswerPrinting(SubmittedAnswerView view) {
        this.view = view;
        this.answer = view.answer();
        this.asked = view.asked();
        this.words = new AnswerPageWords(asked.language());
        this.given = new GivenPrinting(asked, asked.answers(view.submission().number()));
    }

    AnswerPage print() {
        return new AnswerPage(
                tag(asked.language()),
                words.title(asked.party().title(asked.language()), answer.question()),
                facts(),
                restricted(),
                since(),
                asked.words().wording(asked.item()),
                new AnswerPageHeads(words.question(), words.answer()),
                given.print(answer),
                Objects.requireNonNullElse(answer.translations(), List.<SealedTranslation>of()).stream()
                        .map(translated -> new FurtherAnswerText(
                                translated.language(), words.in(translated.language()), given.html(translated.text())))
                        .toList(),
                published());
    }

    private @Nullable LinkedWords restricted() {
        if (view.submission().publishedAt() != null) {
            return null;
        }
        var earlier = view.submission().follows();
        return earlier == null ? new LinkedWords(words.notPublic(), null) : asked.earlier(earlier);
    }

    private @Nullable AnswerPagePublished published() {
        var version = view.publicVersion();
        return version == null ? null : new AnswerPagePublished(words.publicVersion(), given.print(version));
    }

    private List<Fact> facts() {
        var row = view.submission();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.party(), asked.party().title(asked.language())));
        facts.add(new Fact(words.round(), Integer.toString(asked.round())));
        facts.add(new Fact(words.submission(), words.submission(row)));
        if (row.publishedAt() != null) {
            facts.add(new Fact(words.published(), DayInWords.of(row.publishedAt(), asked.language())));
        }
        return facts;
    }

    /** What a reader must know before he reads on: what is withheld, and what the submission that is public now says. */
    private List<LinkedWords> since() {
        List<LinkedWords> since = new ArrayList<>();
        var version = view.publicVersion();
        if (version != null) {
            since.add(new LinkedWords(words.notAllPublic() + " " + withheld(version), null));
        } else if (answer.withheldFor() != null) {
            since.add(new LinkedWords(withheld(answer), null));
        }
        var later = view.submission().followedBy();
        if (later != null) {
            since.add(followed(later, view.changedSince()));
        }
        return since;
    }

    /** What is withheld of an answer as everybody reads it, and why. */
    private String withheld(AnswerView published) {
        boolean all =
                GivenPrinting.content(published).equals(AnswerContent.NONE) && WithheldMark.isAll(published.text());
        return words.withheld(
                all, String.join("; ", Objects.requireNonNullElse(published.withheldFor(), List.<String>of())));
    }

    private LinkedWords followed(int later, @Nullable ChangedAnswer changed) {
        return changed != null && changed.kind() == AnswerChangeKind.REMOVED
                ? new LinkedWords(words.gone(later), null)
                : new LinkedWords(
                        words.followed(later, changed != null), asked.answer(later) + "?lang=" + asked.language());
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
