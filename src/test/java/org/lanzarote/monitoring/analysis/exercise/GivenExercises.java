package org.lanzarote.monitoring.analysis.exercise;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.people.account.GivenAccounts;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Realm;

/** Given exercises in which rapporteurs code what Parties have submitted. */
public final class GivenExercises {

    public static final String EXERCISES = "/rounds/2/coding-exercises";

    private static final String SILENT = "silent-rapporteur";

    private GivenExercises() {}

    /** A rapporteur beside the one of the demonstration, who has set a password; gives the login. */
    static String secondRapporteur() {
        String id = secretariat()
                .body(Map.of("role", "RAPPORTEUR", "person", GivenAccounts.person(GivenAccounts.address())))
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String login = secretariat().get("/accounts/" + id).then().extract().path("login");
        Realm.setPassword(login);
        return login;
    }

    /** A rapporteur whose account is in force and who never logs in, so that there are two to code; gives the login. */
    public static String silentRapporteur() {
        try {
            Owner.execute("insert into account (id, version, login, kind, role, name, since, invited_by) values"
                    + " (gen_random_uuid(), 0, '" + SILENT
                    + "', 'PERSON', 'RAPPORTEUR', 'Silent', '2020-01-01', 'test') on conflict (login) do nothing");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SILENT;
    }

    /** An exercise on question 9.1 that the Secretariat settles; gives its address. */
    public static String opened(String mode, String... coders) {
        return EXERCISES
                + "/"
                + open(wish(mode, List.of("9.1"), "secretariat", coders))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** The same, which two rapporteurs code. */
    public static void openedToTwo() {
        opened("ONE", "rapporteur", secondRapporteur());
    }

    /** Two code what a Party answered to question 9.1 alike, which its finding gets in the end. */
    public static void concluded(String party, String code) {
        var second = secondRapporteur();
        var exercise = opened("ONE", "rapporteur", second);
        for (var coder : List.of("rapporteur", second)) {
            say(coder, unit(exercise, party), code).then().statusCode(204);
        }
        for (var verb : List.of("compare", "conclude")) {
            tell("secretariat", exercise, verb).then().statusCode(204);
        }
    }

    static Response open(Map<String, Object> wish) {
        return secretariat().body(wish).post(EXERCISES);
    }

    public static Map<String, Object> wish(String mode, List<String> questions, String settler, String... coders) {
        return Map.of("mode", mode, "questions", questions, "settler", settler, "coders", List.of(coders));
    }

    /** The address of a unit. */
    public static String unit(String exercise, String party) {
        return exercise
                + "/units/"
                + secretariat()
                        .get(exercise + "/units?party=" + party)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
    }

    /** The key in an address. */
    public static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static Response say(String coder, String unit, String... codes) {
        return as(coder)
                .header("If-Match", as(coder).get(unit).header("ETag"))
                .body(Map.of("codes", List.of(codes)))
                .put(unit + "/codes");
    }

    static Response settle(String settler, String unit, String... codes) {
        return as(settler)
                .header("If-Match", as(settler).get(unit).header("ETag"))
                .body(Map.of("codes", List.of(codes), "reason", "The bill is not in force"))
                .post(unit + "/settle");
    }

    static Response tell(String who, String exercise, String verb) {
        return as(who).header("If-Match", as(who).get(exercise).header("ETag"))
                .body(Map.of("reason", "The plenary is near"))
                .post(exercise + "/" + verb);
    }
}
