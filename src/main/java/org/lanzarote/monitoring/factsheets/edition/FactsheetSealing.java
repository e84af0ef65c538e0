package org.lanzarote.monitoring.factsheets.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.lanzarote.monitoring.factsheets.copy.DraftCopy;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;

/** Seals what a factsheet says as its next edition, and tells of it. */
@ApplicationScoped
public class FactsheetSealing {

    private static final int SALT_BYTES = 32;

    private final FactsheetEditionRepository editions;
    private final Events events;
    private final SecureRandom random = new SecureRandom();

    FactsheetSealing(FactsheetEditionRepository editions, Events events) {
        this.editions = editions;
        this.events = events;
    }

    /** Tells whether it says something else than the newest edition, and is one now; its draft may be edited still. */
    public boolean seal(FactsheetPublication publication, Party party, List<DraftCopy> now, boolean edited) {
        var newest = editions.newest(publication.report(), party);
        if (newest.says(now)) {
            return false;
        }
        int number = newest.number() + 1;
        var edition = new FactsheetEdition(publication, party, number, edited ? newest.settledAt() : null);
        editions.keep(edition);
        now.forEach(draft -> editions.persist(new FactsheetCopy(edition, draft, salt())));
        editions.flush();
        tell(publication.report().round().number(), party.iso3(), number);
        return true;
    }

    private void tell(int round, String party, int edition) {
        events.happened(Happened.to(
                        Readers.EVERYBODY,
                        EventType.FACTSHEET_UPDATED,
                        "/rounds/%d/factsheets/%s/editions/%d".formatted(round, party, edition))
                .inRound(round)
                .with("party", party)
                .with("edition", edition));
    }

    private String salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
