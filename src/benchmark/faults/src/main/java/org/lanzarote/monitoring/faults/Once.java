package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.Seed;

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
        site.settings().putAll(settings());
        var recipients = site.recipients();
        try (var records = site.owner();
                var keys = site.servers().keys().superuser("keys")) {
            var errands = new Errands(records, keys, recipients.begin());
            plan(site.api());
            Set<String> jobs = new HashSet<>();
            site.whileAllWrite(() -> {
                jobs.addAll(ask(site));
                site.awaitWrites(WRITES);
                RollingRestart.renew(site);
                jobs.addAll(ask(site));
                site.awaitWrites(WRITES);
            });
            errands.await(recipients.systems());
            report.errands(errands.told(recipients));
            report.errands(errands.planned(jobs));
        }
        report.reckon(site);
    }

    private static Map<String, String> settings() {
        return Map.of(
                "REMINDERS_LOOKED_FOR_EVERY", "1S",
                "JOBS_MOST_OPEN", "100",
                "JOBS_MOST_KEPT", "100",
                "JOBS_LOOKED_FOR_EVERY", "1S");
    }

    /** The Secretariat plans reminders that are due at once, and opens the report. */
    private static void plan(Api api) {
        var plan = JsonNodeFactory.instance.objectNode();
        plan.putArray("daysBefore").add(150);
        api.put(SECRETARIAT, REMINDERS, api.get(SECRETARIAT, REMINDERS).tag(), plan);
        api.create(SECRETARIAT, Seed.ROUND + "/report", draft());
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
}
