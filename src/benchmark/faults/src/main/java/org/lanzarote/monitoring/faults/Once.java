package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Seed;
import org.lanzarote.monitoring.platform.startup.DeployedServers;

/**
 * Two instances, which are replaced one by one while everybody writes, do what nobody asks for: each job, letter,
 * reminder, delivery to a system, event and seal is done, and once.
 */
record Once() implements Drill {

    private static final int WRITES = 50;
    private static final int JOBS = 6;

    private static final String ARCHIVES = Seed.ROUND + "/factsheet-archives";
    private static final String REMINDERS = Seed.ROUND + "/reminders";

    @Override
    public void run(Site site, Report report) throws Exception {
        var mailbox = new Mailbox();
        var systems = new Systems(site.folder().resolve("key.p12"));
        site.settings().putAll(settings(site.folder(), mailbox));
        RollingRestart.renew(site);
        try (var records = site.owner();
                var keys = site.servers().keys().superuser("keys")) {
            var errands = new Errands(records, keys);
            give(site, systems);
            Set<String> jobs = new HashSet<>();
            site.whileAllWrite(() -> {
                jobs.addAll(ask(site));
                site.awaitWrites(WRITES);
                RollingRestart.renew(site);
                jobs.addAll(ask(site));
                site.awaitWrites(WRITES);
            });
            errands.await(systems);
            say(report, errands.account(jobs, mailbox, systems));
        }
        report.reckon(site);
    }

    private static Map<String, String> settings(Path folder, Mailbox mailbox) {
        return Map.ofEntries(
                Map.entry("MAIL_FROM", "monitoring@example.org"),
                Map.entry("MAIL_HOST", "127.0.0.1"),
                Map.entry("MAIL_PORT", Integer.toString(mailbox.port())),
                Map.entry("MAIL_ENCRYPTION", "NONE"),
                Map.entry("MAIL_SENT_EVERY", "1S"),
                Map.entry("MAIL_EVENTS_READ_EVERY", "1S"),
                Map.entry("REMINDERS_LOOKED_FOR_EVERY", "1S"),
                Map.entry("JOBS_MOST_OPEN", "100"),
                Map.entry("JOBS_MOST_KEPT", "100"),
                Map.entry("JOBS_LOOKED_FOR_EVERY", "1S"),
                Map.entry("WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128"),
                Map.entry("WEBHOOKS_ALLOWED_HOSTS", "localhost"),
                Map.entry(
                        "QUARKUS_TLS_WEBHOOKS_TRUST_STORE_P12_PATH",
                        folder.resolve("trust.p12").toString()),
                Map.entry("QUARKUS_TLS_WEBHOOKS_TRUST_STORE_P12_PASSWORD", DeployedServers.PASSWORD));
    }

    /** The Secretariat plans reminders that are due at once, opens the report, and each Party at work has a system. */
    private static void give(Site site, Systems systems) {
        var api = site.api();
        var plan = JsonNodeFactory.instance.objectNode();
        plan.putArray("daysBefore").add(150);
        api.put(SECRETARIAT, REMINDERS, api.get(SECRETARIAT, REMINDERS).tag(), plan);
        api.create(SECRETARIAT, Seed.ROUND + "/report", draft());
        for (var party : Account.parties().limit(Site.STATES).toList()) {
            OwnSystem.of(api, party).listenAt(systems.address(party));
        }
    }

    private static ObjectNode draft() {
        var draft =
                JsonNodeFactory.instance.objectNode().put("reference", "Drill").put("language", "EN");
        draft.putObject("title").put("en", "Drill").put("fr", "Exercice");
        draft.putObject("introduction").put("markdown", "A drill.").putArray("citations");
        draft.putObject("keyFindings").put("markdown", "None.").putArray("citations");
        return draft;
    }

    /** The addresses of jobs that were taken on. */
    private static Set<String> ask(Site site) {
        Set<String> jobs = new HashSet<>();
        var wish = JsonNodeFactory.instance.objectNode();
        wish.putArray("formats").add("JSON");
        var parties = wish.putArray("parties");
        Account.parties().limit(Site.STATES).forEach(parties::add);
        for (int i = 0; i < JOBS; i++) {
            var answer = site.client().post(SECRETARIAT, ARCHIVES, Map.of(), wish.toString());
            if (answer.isDone()) {
                jobs.add(URI.create(answer.location()).getPath());
            }
        }
        return jobs;
    }

    private static void say(Report report, List<Errand> errands) {
        report.say("");
        report.say("| done by one of two instances | to be done | not done | done again | done though not to be |");
        report.say("|---|---|---|---|---|");
        for (var errand : errands) {
            report.say(
                    "| %s | %d | %d | %d | %d |",
                    errand.words(), errand.wanted().size(), errand.missing(), errand.repeated(), errand.unwanted());
        }
        report.say("");
        errands.stream()
                .filter(errand -> !errand.isDoneOnce())
                .forEach(errand -> report.fault("Not each of these was done once: %s", errand.words()));
    }
}
