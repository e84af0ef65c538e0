package org.lanzarote.monitoring.benchmark;

import static org.lanzarote.monitoring.benchmark.Settings.CONNECTIONS;
import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;
import static org.lanzarote.monitoring.deployment.Seed.ROUND;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lanzarote.monitoring.benchmark.Operation.Goals;
import org.lanzarote.monitoring.benchmark.Operation.Measured;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.Seed;

/** The operations of the service that are measured, with their goals. */
final class Operations {

    private static final int WARMED_UP_ALONE = 6;

    private static final String FINDINGS = ROUND + "/findings?limit=50";
    private static final String PARAGRAPHS = ROUND + "/report/paragraphs?limit=50";
    private static final String ANSWERS = ROUND + "/answers?limit=50";
    private static final String SEARCH = "/search?q=children%20OR%20answer&limit=50&round=" + Seed.NUMBER;

    private final Stage stage;
    private final Api api;
    private final Replies replies;
    private final Saving saves;
    private long submissions;
    private long publications;

    Operations(Stage stage, Api api, Replies replies) {
        this.stage = stage;
        this.api = api;
        this.replies = replies;
        this.saves = replies.saves(Settings.MANY_CONNECTIONS);
    }

    List<Operation> all() {
        var secretariat = api.token(SECRETARIAT);
        var published = Reading.each(Replies::path, session -> null);
        var answer = Reading.each(Replies::answerPath, session -> null);
        var questionnaire = Reading.of(ROUND + "/questionnaire", null);
        var factsheet = Reading.each(session -> ROUND + "/factsheets/" + Replies.party(session), session -> null);
        var page = factsheet.as("text/html");
        var all = new ArrayList<>(List.of(
                new Operation("save one answer", steady(saves), "save", Goals.prompt(0.40, 0.8)),
                new Operation(
                        "own draft",
                        steady(Reading.each(Replies::path, replies::focalPoint)),
                        "reply",
                        Goals.prompt(0.45, 0.8)),
                new Operation(
                        "one answer",
                        steady(Reading.each(Replies::answerPath, replies::focalPoint)),
                        "answer",
                        Goals.prompt(0.25, 0.3)),
                new Operation("published reply", steady(published), "reply", Goals.prompt(1.0, 0.15)),
                new Operation("published answer", steady(answer), "answer", Goals.prompt(1.0, 0.15)),
                new Operation("questionnaire", steady(questionnaire), "reply", Goals.prompt(1.0, 0.15)),
                new Operation("factsheet", steady(factsheet), "reply", Goals.prompt(1.0, 0.15)),
                new Operation("factsheet, HTML", steady(page), "reply", Goals.prompt(1.0, 0.15)),
                new Operation("submit", this::submit, "submit", new Goals(0.30, 5, 0)),
                new Operation("publish", this::publish, "submit", new Goals(0.25, 5, 0)),
                list("state of play, 43 rows", ROUND + "/replies?limit=50", secretariat),
                list("findings, 50", FINDINGS, secretariat),
                list("paragraphs, 50", PARAGRAPHS, secretariat),
                list("search of a round, 50", SEARCH, secretariat),
                list("answers across Parties, 50", ANSWERS, secretariat),
                madeAnew("findings, 50, made anew", FINDINGS, secretariat),
                madeAnew("paragraphs, 50, made anew", PARAGRAPHS, secretariat),
                madeAnew("search of a round, 50, made anew", SEARCH, secretariat),
                madeAnew("answers across Parties, 50, made anew", ANSWERS, secretariat),
                list("me", "/me", replies.focalPoint(0)),
                list("parties", "/parties", secretariat),
                list("problems", "/problems", secretariat)));
        addNotModified(all, "published reply, 304", published, "reply", 2.0);
        addNotModified(all, "published answer, 304", answer, "answer", 0);
        addNotModified(all, "questionnaire, 304", questionnaire, "reply", 2.0);
        addNotModified(all, "factsheet, 304", factsheet, "reply", 2.0);
        addNotModified(all, "factsheet, HTML, 304", page, "reply", 2.0);
        return all;
    }

    private Operation list(String name, String path, String token) {
        return new Operation(name, steady(Reading.of(path, token)), "ping", Goals.prompt(Goal.LIST, 1));
    }

    /**
     * As it costs after something has changed: of an instance that keeps nothing, which no other operations warm up. It has no goal
     * of its own.
     */
    private Operation madeAnew(String name, String path, String token) {
        var reading = Reading.of(path, token);
        return new Operation(
                name,
                time -> {
                    var service = stage.keepingNothing();
                    return Load.steady(service.address(), stage.meterOf(service), reading, CONNECTIONS, time);
                },
                "ping",
                Goals.NONE,
                WARMED_UP_ALONE);
    }

    /** Of one and the same thing, for each has a tag of its own, which moves with each publication. */
    private void addNotModified(List<Operation> all, String name, Reading reading, String compared, double share) {
        var one = Reading.of(reading.path(0), null).as(reading.accept());
        Supplier<Optional<String>> tag = () -> api.tag(one.path(0), one.accept());
        if (tag.get().isPresent()) {
            all.add(new Operation(
                    name,
                    time -> steady(one.knowing(tag.get().orElseThrow())).over(time),
                    compared,
                    Goals.prompt(share, 0.15)));
        } else {
            System.out.println("Not measured, for it is not given: " + name);
        }
    }

    /** Saves over many connections, and readings of drafts. */
    List<Operation> overManyConnections() {
        return List.of(
                new Operation("save one answer, 50 connections", time -> many(saves, time), null, Goals.NONE),
                new Operation(
                        "own draft, 50 connections",
                        time -> many(Reading.each(Replies::path, replies::focalPoint), time),
                        null,
                        Goals.NONE));
    }

    private Figures many(Requests requests, Duration time) throws SQLException {
        return Load.steady(
                stage.service().address(), stage.meterOfService(), requests, Settings.MANY_CONNECTIONS, time);
    }

    private Measured steady(Requests requests) {
        return time -> Load.steady(stage.service().address(), stage.meterOfService(), requests, CONNECTIONS, time);
    }

    private Figures submit(Duration time) throws SQLException {
        var figures = Figures.NONE;
        while (figures.time().compareTo(time) < 0) {
            figures = figures.plus(burst(replies.submissions()));
            submissions += Replies.number();
            replies.workOnAllAgain();
        }
        return figures;
    }

    private Figures publish(Duration time) throws SQLException {
        var figures = Figures.NONE;
        while (figures.time().compareTo(time) < 0) {
            burst(replies.submissions());
            submissions += Replies.number();
            figures = figures.plus(burst(replies.publications()));
            publications += Replies.number();
            replies.workOnAllAgain();
        }
        return figures;
    }

    private Figures burst(Requests requests) throws SQLException {
        return Load.burst(stage.service().address(), stage.meterOfService(), requests, Replies.number(), CONNECTIONS);
    }

    long saved() {
        return saves.saved();
    }

    long submissions() {
        return submissions;
    }

    long publications() {
        return publications;
    }
}
