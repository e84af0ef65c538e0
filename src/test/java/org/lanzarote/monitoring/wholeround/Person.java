package org.lanzarote.monitoring.wholeround;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.support.Asking;

/** One who takes part in the round, and how this person speaks to the service. */
enum Person {
    SECRETARIAT("secretariat"),
    COMMITTEE("committee"),
    RAPPORTEUR("rapporteur"),
    FRANCE("focal-point-fra"),
    FRENCH_MINISTRY("delegate-fra"),
    NORWAY("focal-point-nor"),
    NGO("stakeholder"),
    FACILITATOR("facilitator"),
    OFFICER("safeguarding-officer"),
    AUDITOR("auditor"),
    PUBLIC("");

    private final String account;

    Person(String account) {
        this.account = account;
    }

    RequestSpecification asks() {
        var request = this == PUBLIC ? Asking.nobody() : Asking.as(account);
        return (this == OFFICER ? request.header("Reading-Purpose", "Review of statements") : request)
                .accept("application/json");
    }

    ValidatableResponse gets(String path) {
        return asks().get(path).then();
    }

    /** What is there for this person. */
    ValidatableResponse reads(String path) {
        return gets(path).statusCode(200);
    }

    /** For this person it does not exist. */
    void misses(String path) {
        gets(path).statusCode(404);
    }

    /** Exactly this waits for the person, each at an address that is there. */
    void findsWaiting(String... kinds) {
        List<String> addresses = reads("/me/tasks")
                .body("items.kind", containsInAnyOrder(kinds))
                .extract()
                .path("items.address");
        addresses.forEach(this::reads);
    }

    /** The view offers it to this person. */
    void may(String path, String action) {
        reads(path).body("permittedActions", hasItem(action));
    }

    void mayNot(String path, String action) {
        reads(path).body("permittedActions", not(hasItem(action)));
    }

    String tag(String path) {
        return reads(path).extract().header("ETag");
    }

    ValidatableResponse posts(String path, Object body) {
        return asks().body(body).post(path).then();
    }

    /** Gives the key of what is new. */
    String creates(String path, Object body) {
        return posts(path, body).statusCode(201).extract().path("id");
    }

    ValidatableResponse puts(String path, Object body) {
        return puts(path, tag(path), body);
    }

    ValidatableResponse puts(String path, String tag, Object body) {
        return asks().header("If-Match", tag).body(body).put(path).then();
    }

    /** Puts it, and it is taken. */
    ValidatableResponse saves(String path, Object body) {
        return puts(path, body).statusCode(lessThan(300));
    }

    /** What this person gets for a verb, told with the present tag. */
    ValidatableResponse tries(String path, String verb, @Nullable Object body) {
        return tries(path, verb, tag(path), body);
    }

    ValidatableResponse tries(String path, String verb, String tag, @Nullable Object body) {
        var request = asks().header("If-Match", tag);
        return (body == null ? request : request.body(body))
                .post(path + "/" + verb)
                .then();
    }

    /** Tries a verb, and it is done. */
    void tells(String path, String verb, @Nullable Object body) {
        tries(path, verb, body).statusCode(lessThan(300));
    }

    void tells(String path, String verb) {
        tells(path, verb, null);
    }
}
