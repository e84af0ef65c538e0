package org.lanzarote.monitoring.replies.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.WithheldMark;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.replies.printing.AnswerGrid;
import org.lanzarote.monitoring.replies.printing.AnswerMarkup;
import org.lanzarote.monitoring.replies.reading.AnswerPage.Fact;
import org.lanzarote.monitoring.replies.reading.AnswerPage.Further;
import org.lanzarote.monitoring.replies.reading.AnswerPage.Given;
import org.lanzarote.monitoring.replies.reading.AnswerPage.Linked;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** Prints one submitted answer: whose it is, to what question, what it says, and what became of it since. */
final class AnswerPrinting {

    private final SubmittedAnswerView view;
    private final AnswerView answer;
    private final AskedAnswer asked;
    private final AnswerPageWords words;
    private final AnswerMarkup markup;

    AnswerPrinting(SubmittedAnswerView view) {
        this.view = view;
        this.answer = view.answer();
        this.asked = view.asked();
        this.words = new AnswerPageWords(asked.language());
        this.markup = new AnswerMarkup(asked.answers(view.submission().number()), asked.reply() + "/attachments/");
    }

    AnswerPage print() {
        return new AnswerPage(
                tag(asked.language()),
                words.title(asked.party().title(asked.language()), answer.question()),
                facts(),
                view.submission().publishedAt() == null ? words.notPublic() : null,
                since(),
                asked.words().wording(asked.item()),
                new AnswerPage.Heads(words.question(), words.answer()),
                given(),
                Objects.requireNonNullElse(answer.translations(), List.<SealedTranslation>of()).stream()
                        .map(translated -> new Further(
                                translated.language(), words.in(translated.language()), markup.html(translated.text())))
                        .toList());
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
    private List<Linked> since() {
        List<Linked> since = new ArrayList<>();
        var withheld = answer.withheldFor();
        if (withheld != null) {
            boolean all = content().equals(AnswerContent.NONE) && WithheldMark.isAll(answer.text());
            since.add(new Linked(words.withheld(all, String.join("; ", withheld)), null));
        }
        var later = view.submission().followedBy();
        if (later != null) {
            since.add(followed(later, view.changedSince()));
        }
        return since;
    }

    private Linked followed(int later, @Nullable ChangedAnswer changed) {
        return changed != null && changed.kind() == AnswerChangeKind.REMOVED
                ? new Linked(words.gone(later), null)
                : new Linked(words.followed(later, changed != null), asked.answer(later) + "?lang=" + asked.language());
    }

    private Given given() {
        var content = content();
        var values = asked.words().values(asked.item(), content);
        var grid = AnswerGrid.of(asked.item(), content.rows(), asked.words());
        var links = links(content);
        boolean nothing = values.isEmpty()
                && grid == null
                && links.isEmpty()
                && answer.text().isBlank();
        return new Given(
                answer.language() == null ? null : tag(answer.language()),
                nothing ? List.of(words.nothing()) : values,
                grid,
                markup.html(answer.text()),
                links);
    }

    private List<Linked> links(AnswerContent content) {
        List<Linked> links = new ArrayList<>();
        if (content.references() != null) {
            content.references().forEach(reference -> links.add(new Linked(reference.title(), reference.url())));
        }
        if (content.files() != null) {
            content.files()
                    .forEach(file -> links.add(new Linked(
                            words.file(links.size() + 1), asked.reply() + "/attachments/" + file + "/content")));
        }
        return links;
    }

    private AnswerContent content() {
        return new AnswerContent(
                answer.value(),
                answer.values(),
                answer.other(),
                answer.number(),
                answer.date(),
                answer.rows(),
                answer.references(),
                answer.files());
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
