package org.lanzarote.monitoring.children.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.children.statement.ChildrenSettings;
import org.lanzarote.monitoring.children.statement.StatementDoor;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.Precondition;

/** Records what the safeguarding officer does about a disclosure, and its effect on the statement. */
@ApplicationScoped
class DisclosureHandling {

    private final AbuseDisclosureRepository disclosures;
    private final StatementDoor door;
    private final Erasures erasures;
    private final ChildrenSettings settings;
    private final Caller caller;
    private final Clock clock;

    DisclosureHandling(
            AbuseDisclosureRepository disclosures,
            StatementDoor door,
            Erasures erasures,
            ChildrenSettings settings,
            Caller caller,
            Clock clock) {
        this.disclosures = disclosures;
        this.door = door;
        this.erasures = erasures;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records a step; gives the disclosure's new version. */
    int record(int round, UUID id, Precondition ifMatch, HandleDisclosure body) {
        var now = clock.instant();
        var disclosure = disclosures.require(round, id);
        ifMatch.require(disclosure.version);
        body.check(AbuseDisclosure.day(now));
        disclosure.take(body.step(), body.takenOn(), caller.name(), now);
        if (body.step() == HandlingStep.CLOSED) {
            disclosure.close(settings.disclosuresKept(), now);
        } else if (body.step() == HandlingStep.NO_DISCLOSURE) {
            dismiss(disclosure, now);
        }
        disclosures.flush();
        return disclosure.version;
    }

    private void dismiss(AbuseDisclosure disclosure, Instant now) {
        disclosure.dismiss();
        var statement = door.open(disclosure.statementId);
        statement.giveBack();
        if (statement.isWithdrawn()) {
            erasures.erase(statement, now);
        }
    }
}
