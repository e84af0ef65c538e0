package org.lanzarote.monitoring.preparation.print;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.PrintedQuestion;
import org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.PrintedSection;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireView;

/**
 * Composes the printed form of a version of the questionnaire: facts, sections, and each question with its
 * sub-questions.
 */
final class Composition {

    private final QuestionnaireView view;
    private final Vocabulary vocabulary;
    private final QuestionNotes notes;
    private final AnswerSpaces spaces;

    Composition(QuestionnaireView view) {
        this.view = view;
        this.vocabulary = new Vocabulary(requireNonNullElse(view.reader().lang(), view.authentic()), view.authentic());
        this.notes = new QuestionNotes(
                vocabulary, Items.of(view.questions()), view.reader().audience() == null);
        this.spaces = new AnswerSpaces(vocabulary);
    }

    PrintedQuestionnaire compose() {
        return new PrintedQuestionnaire(vocabulary.lang(), vocabulary.text(view.title()), facts(), sections());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(fact(Label.VERSION, Integer.toString(view.version())));
        facts.add(fact(Label.AUTHENTIC, say(view.authentic())));
        var adoption = view.adoption();
        if (adoption == null) {
            facts.add(fact(Label.STATUS, vocabulary.say(Label.DRAFT)));
        } else {
            facts.add(fact(Label.MEETING, adoption.meeting()));
            facts.add(fact(Label.ADOPTED_ON, vocabulary.date(adoption.decidedOn())));
            facts.add(fact(Label.DECISION, adoption.reference()));
        }
        if (view.reader().audience() != null) {
            facts.add(fact(Label.PUT_TO, say(view.reader().audience())));
        }
        return facts;
    }

    /** The sections that have a question; a questionnaire without sections is one section. */
    private List<PrintedSection> sections() {
        var sections = new ArrayList<PrintedSection>();
        if (view.sections().isEmpty()) {
            sections.add(section(PrintedText.plain(vocabulary.say(Label.QUESTIONS)), null));
        }
        view.sections().forEach(section -> sections.add(section(vocabulary.text(section.title()), section.key())));
        sections.removeIf(section -> section.questions().isEmpty());
        return sections;
    }

    private PrintedSection section(PrintedText title, @Nullable String key) {
        var questions = below("").stream()
                .filter(item -> Objects.equals(item.section(), key))
                .map(this::question)
                .toList();
        return new PrintedSection(title, questions);
    }

    private PrintedQuestion question(Item item) {
        return new PrintedQuestion(
                item.number(),
                QuestionNumber.parent(item.number()).isEmpty(),
                vocabulary.text(item.text()),
                vocabulary.nullable(item.guidance()),
                notes.of(item),
                spaces.of(item),
                below(item.number()).stream().map(this::question).toList());
    }

    /** The sub-items of this item, in the questionnaire's order. */
    private List<Item> below(String number) {
        return view.questions().stream()
                .filter(item -> QuestionNumber.parent(item.number()).equals(number))
                .toList();
    }

    private Fact fact(Label name, String value) {
        return new Fact(vocabulary.say(name), value);
    }

    private String say(Enum<?> known) {
        return vocabulary.say(Label.valueOf(known.name()));
    }
}
