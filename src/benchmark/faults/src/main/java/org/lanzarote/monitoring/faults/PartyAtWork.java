package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import java.util.Map;
import java.util.random.RandomGenerator;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Seed;

/** A Party that saves answers and submits, is published, and supplements what it said. */
final class PartyAtWork implements AtWork {

    private static final String TEXT = " is saved, and not the words of a State. ".repeat(9);
    private static final int QUESTIONS = 14;
    private static final int MOST_SAVES = 8;

    private final Client client;
    private final Ledger ledger;
    private final RandomGenerator random;
    private final String party;
    private final String path;
    private int saves;

    PartyAtWork(Client client, Ledger ledger, RandomGenerator random, String party) {
        this.client = client;
        this.ledger = ledger;
        this.random = random;
        this.party = party;
        this.path = Seed.ROUND + "/replies/" + party;
        this.saves = random.nextInt(MOST_SAVES);
    }

    @Override
    public boolean step() {
        var found = ledger.answer(path, client.get(login(), path));
        if (!found.isDone()) {
            return false;
        }
        var reply = found.json();
        return switch (reply.get("status").asText()) {
            case "SUBMITTED" -> publish();
            case "PUBLISHED" -> supplement(found.tag());
            default ->
                saves-- > 0
                        ? save()
                        : submit(found.tag(), reply.get("submissions").asInt());
        };
    }

    private boolean save() {
        var question = "17." + random.nextInt(1, QUESTIONS + 1);
        var address = path + "/answers/" + question;
        var found = ledger.answer(address, client.get(login(), address));
        if (!found.isDone()) {
            return false;
        }
        var id = ledger.nextId();
        var mark = "%s %s %d %s".formatted(party, question, found.version() + 1, id + TEXT);
        var body = "{\"value\": \"YES\", \"text\": \"%s\", \"language\": \"EN\"}".formatted(id + TEXT);
        return ledger.write(Kind.SAVE, mark, id, client.put(login(), address, head(id, found.tag()), body))
                .isDone();
    }

    private boolean submit(String tag, int submissions) {
        var id = ledger.nextId();
        saves = random.nextInt(MOST_SAVES);
        var mark = party + " " + (submissions + 1);
        return ledger.write(Kind.SUBMISSION, mark, id, client.post(login(), path + "/submit", head(id, tag), null))
                .isDone();
    }

    private boolean publish() {
        var found = ledger.answer(path, client.get(SECRETARIAT, path));
        if (!found.isDone()) {
            return false;
        }
        var id = ledger.nextId();
        var mark = party + " " + found.json().get("submissions").asInt();
        var body = Seed.nothingWithheld().toString();
        var answer = client.post(SECRETARIAT, path + "/publish", head(id, found.tag()), body);
        return ledger.write(Kind.PUBLICATION, mark, id, answer).isDone();
    }

    private boolean supplement(String tag) {
        var id = ledger.nextId();
        var body = "{\"reason\": \"The drill goes on\"}";
        return ledger.write(Kind.SUPPLEMENT, id, id, client.post(login(), path + "/supplement", head(id, tag), body))
                .isDone();
    }

    private String login() {
        return Account.focalPoint(party);
    }

    private static Map<String, String> head(String id, String tag) {
        return Map.of("X-Request-Id", id, "If-Match", tag);
    }
}
