package org.lanzarote.monitoring.benchmark;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import java.util.List;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.Documents;
import org.lanzarote.monitoring.deployment.Seed;

/** The replies of the seeded round. Between the measurements each is worked on again, and its publication stays public. */
final class Replies {

    private static final List<String> PARTIES = Account.parties().toList();

    /** Of kind YES_NO, and shown whatever the others are. */
    private static final List<String> QUESTIONS =
            IntStream.rangeClosed(1, 14).mapToObj(i -> "17." + i).toList();

    private final Api api;
    private long supplements;

    Replies(Api api) {
        this.api = api;
    }

    static int number() {
        return PARTIES.size();
    }

    static String party(int session) {
        return PARTIES.get(session % PARTIES.size());
    }

    /** Each session has a question of its own. */
    static String question(int session) {
        return QUESTIONS.get(session / PARTIES.size());
    }

    static String path(int session) {
        return Seed.ROUND + "/replies/" + party(session);
    }

    static String answerPath(int session) {
        return path(session) + "/answers/" + question(session);
    }

    String focalPoint(int session) {
        return api.token(Account.focalPoint(party(session)));
    }

    void workOnAllAgain() {
        var reason = Documents.JSON.createObjectNode().put("reason", "The benchmark goes on");
        for (int i = 0; i < number(); i++) {
            var login = Account.focalPoint(party(i));
            api.tell(login, path(i) + "/supplement", api.get(login, path(i)).tag(), reason);
            supplements++;
        }
    }

    Telling submissions() {
        return new Telling(
                IntStream.range(0, number())
                        .mapToObj(i -> new Telling.Told(
                                path(i) + "/submit",
                                focalPoint(i),
                                api.get(Account.focalPoint(party(i)), path(i)).tag()))
                        .toList(),
                null,
                204);
    }

    Telling publications() {
        return new Telling(
                IntStream.range(0, number())
                        .mapToObj(i -> new Telling.Told(
                                path(i) + "/publish",
                                api.token(SECRETARIAT),
                                api.get(SECRETARIAT, path(i)).tag()))
                        .toList(),
                Seed.nothingWithheld().toString(),
                204);
    }

    Saving saves(int sessions) {
        return new Saving(IntStream.range(0, sessions)
                .mapToObj(i -> new Saving.Place(
                        answerPath(i),
                        focalPoint(i),
                        api.get(Account.focalPoint(party(i)), answerPath(i)).tag()))
                .toList());
    }

    long supplements() {
        return supplements;
    }
}
