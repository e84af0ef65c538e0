package org.lanzarote.monitoring.faults;

import java.util.Map;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Seed;

/** The virus scanner takes calls and says nothing, and then takes none: no file is kept, and everybody else goes on. */
record ScannerAway() implements Drill {

    private static final int FILES = 3;

    @Override
    public void run(Site site, Report report) throws Exception {
        var before = site.ledger().acknowledged();
        var refused = site.ledger().notAnswered();
        site.whileAllWrite(() -> {
            report.expectDone("A file", upload(site));
            site.scanner().setSilent(true);
            expectRefused(site, report);
            site.scanner().setSilent(false);
            report.expectDone("A file", upload(site));
            site.scanner().line().leave();
            expectRefused(site, report);
            site.scanner().line().comeBack();
            report.expectDone("A file", upload(site));
        });
        if (site.ledger().notAnswered() > refused) {
            report.fault("Others were refused while the scanner said nothing");
        }
        report.reckon(site);
        report.say(
                "The scanner said nothing, and was away: %d files were refused for a while, with %d writes by others.",
                2 * FILES, site.ledger().acknowledged() - before);
    }

    private static void expectRefused(Site site, Report report) {
        for (int i = 0; i < FILES; i++) {
            report.expectRefused("A file that nobody scans", upload(site));
        }
    }

    /** The Party that comes last in the round does nothing else. */
    private static Answer upload(Site site) {
        var parties = Account.parties().toList();
        var party = parties.get(parties.size() - 1);
        var path = "%s/replies/%s/attachments?name=%s.txt"
                .formatted(Seed.ROUND, party, site.ledger().nextId());
        return site.client()
                .post(
                        Account.focalPoint(party),
                        path,
                        Map.of("Content-Type", "application/octet-stream"),
                        "The text of a law, as the drill %s sends it."
                                .formatted(site.ledger().nextId()));
    }
}
