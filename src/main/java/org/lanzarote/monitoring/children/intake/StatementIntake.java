package org.lanzarote.monitoring.children.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.children.disclosure.DisclosureQueue;
import org.lanzarote.monitoring.children.disclosure.DisclosureSource;
import org.lanzarote.monitoring.children.screening.Screen;
import org.lanzarote.monitoring.children.session.ChildContribution;
import org.lanzarote.monitoring.children.session.ReportStatement;
import org.lanzarote.monitoring.children.statement.ChildStatement;
import org.lanzarote.monitoring.children.statement.ChildStatementRepository;
import org.lanzarote.monitoring.children.statement.Topic;
import org.lanzarote.monitoring.children.statement.Topics;
import org.lanzarote.monitoring.children.vault.Vault;

/**
 * Takes statements in: screens each before anything is stored, stores it encrypted, and puts disclosures into the
 * queue at once.
 */
@ApplicationScoped
class StatementIntake {

    private final Topics topics;
    private final Screen screen;
    private final Vault vault;
    private final ChildStatementRepository statements;
    private final DisclosureQueue queue;

    StatementIntake(
            Topics topics, Screen screen, Vault vault, ChildStatementRepository statements, DisclosureQueue queue) {
        this.topics = topics;
        this.screen = screen;
        this.vault = vault;
        this.statements = statements;
        this.queue = queue;
    }

    /** Takes the statements that come with a session, at {@code /statements} of the body. */
    List<ChildStatement> takeAll(ChildContribution session, List<ReportStatement> reports, Instant now) {
        var pointers = IntStream.range(0, reports.size())
                .mapToObj(i -> "/statements/" + i)
                .toList();
        return take(session, reports, pointers, now);
    }

    /** Takes one statement that is added to a session. */
    ChildStatement takeOne(ChildContribution session, ReportStatement report, Instant now) {
        return take(session, List.of(report), List.of(""), now).get(0);
    }

    private List<ChildStatement> take(
            ChildContribution session, List<ReportStatement> reports, List<String> pointers, Instant now) {
        var about = topics.of(session.round().number(), reports, pointers);
        refuseWhatIdentifies(reports, pointers);
        return IntStream.range(0, reports.size())
                .mapToObj(i -> store(session, reports.get(i), about.get(i), now))
                .toList();
    }

    private ChildStatement store(ChildContribution session, ReportStatement report, Topic topic, Instant now) {
        var id = statements.newId();
        var statement = new ChildStatement(id, session, topic, report, vault.seal(id, report.text()), now);
        if (discloses(report)) {
            statement.disclose();
        }
        statements.persist(statement);
        if (statement.isDisclosed()) {
            queue.receive(statement, source(report), now);
        }
        return statement;
    }

    private void refuseWhatIdentifies(List<ReportStatement> reports, List<String> pointers) {
        var check = screen.check();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            check.check(pointers.get(i), report.text(), report.confirmed(), discloses(report));
        }
        check.orThrow();
    }

    private static DisclosureSource source(ReportStatement report) {
        return report.disclosesAbuse() ? DisclosureSource.FACILITATOR : DisclosureSource.SCREEN;
    }

    private boolean discloses(ReportStatement report) {
        return report.disclosesAbuse() || screen.suspectsDisclosure(report.text());
    }
}
