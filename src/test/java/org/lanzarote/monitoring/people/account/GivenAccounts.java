package org.lanzarote.monitoring.people.account;

import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lanzarote.monitoring.support.Realm;

/** Given accounts beside those of the demonstration; each with an e-mail address that nobody had before. */
public final class GivenAccounts {

    private GivenAccounts() {}

    public static String address() {
        return "person-" + UUID.randomUUID() + "@example.org";
    }

    public static Map<String, Object> person(String email) {
        return Map.of("name", Map.of("given", "Ada", "family", "Example"), "email", email, "language", "FR");
    }

    public static Map<String, Object> focalPointOf(String party, String email) {
        return Map.of("role", "FOCAL_POINT", "party", party, "person", person(email));
    }

    public static Map<String, Object> delegateOf(String party, String email) {
        return Map.of("role", "DELEGATE", "party", party, "person", person(email));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new TreeMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** The key of an account that this asker has invited. */
    static String invited(RequestSpecification by, Map<String, Object> body) {
        return by.body(body).post("/accounts").then().statusCode(201).extract().path("id");
    }

    /** The focal point of Finland, who has set a password; gives the login. */
    static String focalPointOfFinland() {
        var login = login(invited(secretariat(), focalPointOf("FIN", address())));
        Realm.setPassword(login);
        return login;
    }

    static String delegateOfFrance() {
        return invited(focalPoint("FRA"), delegateOf("FRA", address()));
    }

    static String login(String id) {
        return secretariat()
                .get("/accounts/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("login");
    }

    static String tag(String path) {
        return secretariat().get(path).then().statusCode(200).extract().header("ETag");
    }

    /** The key of an organisation that has asked to take part. */
    public static String registered(String name, String email) {
        return nobody().body(Map.of(
                        "name",
                        name,
                        "kind",
                        "NGO",
                        "about",
                        "Works for children online",
                        "contact",
                        Map.of("given", "Grace", "family", "Example", "email", email, "language", "EN")))
                .post("/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String approved(String name) {
        var id = registered(name, address());
        secretariat()
                .header("If-Match", tag("/organisations/" + id))
                .post("/organisations/" + id + "/approve")
                .then()
                .statusCode(204);
        return id;
    }
}
