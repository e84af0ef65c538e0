package org.lanzarote.monitoring.outcome.sentencepage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.outcome.practice.PracticeHead;
import org.lanzarote.monitoring.outcome.practice.PracticePrinting;
import org.lanzarote.monitoring.outcome.practice.PracticeView;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.table.CodeWords;
import org.lanzarote.monitoring.platform.text.Slot;

/** Prints a promising practice: whose it is, what it says, its notes, and the practice whose place it takes. */
final class PracticePage {

    private final PracticeView practice;
    private final PracticeHead shown;
    private final RecordHead head;
    private final EditedPage page;

    PracticePage(PracticeView practice) {
        this.practice = practice;
        this.shown = requireNonNull(practice.head());
        this.head = shown.page();
        this.page = new EditedPage(
                head,
                practice.draft(),
                head.say("Promising practice – ", "Pratique prometteuse – ") + titles(),
                "/report/practices/" + practice.id());
    }

    RecordPage print() {
        var sentence = new PrintedSentence(head, practice.printed());
        List<RecordPart> parts = new ArrayList<>(List.of(sentence.text(null, this::fill)));
        if (practice.continues() != null) {
            parts.add(RecordPart.leading(new PageLink(
                    head.say("The practice whose place it takes", "La pratique dont elle prend la place"),
                    sentence.in("/report/practices/" + practice.continues()))));
        }
        if (!shown.factsheets().isEmpty()) {
            parts.add(sentence.factsheets(shown.factsheets()));
        }
        parts.add(sentence.chain(page.address()));
        return page.print(facts(), sentence, sentence.remarks(practice.staleBecause(), true), parts);
    }

    PageLinks links() {
        return page.links();
    }

    private List<Fact> facts() {
        return List.of(
                new Fact(head.say("Monitoring round", "Cycle de suivi"), Integer.toString(head.round())),
                new Fact(head.say("Chapter", "Chapitre"), practice.chapter()),
                new Fact(
                        head.say("Printed in", "Imprimée dans"),
                        CodeWords.of(PracticePrinting.class).say(practice.printing(), head.language())));
    }

    private String titles() {
        return practice.parties().stream().map(head::title).collect(joining(", "));
    }

    private String fill(String said, Language spoken, boolean begins) {
        var names = practice.parties().stream()
                .map(party -> head.inSentence(party, spoken))
                .toList();
        return NameInText.put(said, Slot.PARTY.place(), names, spoken, begins);
    }
}
