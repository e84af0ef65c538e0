package org.lanzarote.monitoring.outcome.sentencepage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.outcome.statement.StatementHead;
import org.lanzarote.monitoring.outcome.statement.StatementView;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.CodeWords;
import org.lanzarote.monitoring.platform.text.Slot;

/** Prints an editorial statement: whom it addresses, what it says, its notes, and the recommendations that it carries. */
final class StatementPage {

    private final StatementView statement;
    private final StatementHead shown;
    private final RecordHead head;
    private final EditedPage page;

    StatementPage(StatementView statement) {
        this.statement = statement;
        this.shown = requireNonNull(statement.head());
        this.head = shown.page();
        this.page = new EditedPage(
                head,
                statement.draft(),
                head.say("Editorial statement – chapter ", "Énoncé – chapitre ") + statement.chapter(),
                "/report/statements/" + statement.id());
    }

    RecordPage print() {
        var sentence = new PrintedSentence(head, statement.printed());
        List<RecordPart> parts = new ArrayList<>(List.of(sentence.text(statement.lead(), this::fill)));
        if (!statement.codes().isEmpty()) {
            parts.add(sentence.recommendations(
                    head.say("Recommendations that it carries", "Recommandations qu’il porte"), statement.codes()));
        }
        if (!shown.factsheets().isEmpty()) {
            parts.add(sentence.factsheets(shown.factsheets()));
        }
        parts.add(sentence.chain(page.address()));
        return page.print(facts(), sentence, sentence.remarks(statement.staleBecause(), false), parts);
    }

    PageLinks links() {
        return page.links();
    }

    private List<Fact> facts() {
        var addressee = statement.addressee();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(head.say("Monitoring round", "Cycle de suivi"), Integer.toString(head.round())),
                new Fact(head.say("Chapter", "Chapitre"), statement.chapter()),
                new Fact(
                        head.say("Addressee", "Destinataire"),
                        CodeWords.of(AddresseeKind.class).say(addressee.kind(), head.language()))));
        if (!addressee.parties().isEmpty()) {
            facts.add(new Fact(
                    head.say("Parties named", "Parties nommées"),
                    addressee.parties().stream().map(head::title).collect(joining(", "))));
        }
        return facts;
    }

    /** The sentence with its urgency and whom it addresses. */
    private String fill(String said, Language spoken, boolean begins) {
        var urged = Slot.fill(
                said, slot -> slot == Slot.URGENCY ? "**" + shown.urgency().in(spoken) + "**" : slot.place());
        return statement.addressee().put(urged, spoken, party -> head.inSentence(party, spoken), begins);
    }
}
