package org.lanzarote.monitoring.people.task;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;

/** What somebody sees at /me/tasks. */
public final class SeenTasks {

    public static final String TASKS = "/me/tasks";

    private SeenTasks() {}

    /** The tasks; each leads to a record that is there for who sees it. */
    public static ValidatableResponse of(Supplier<RequestSpecification> who) {
        var tasks = who.get().get(TASKS).then().statusCode(200);
        List<String> addresses = tasks.extract().path("items.address");
        addresses.forEach(address -> who.get().get(address).then().statusCode(200));
        return tasks;
    }

    /** Their kinds, in the order of the list. */
    public static List<String> kinds(Supplier<RequestSpecification> who) {
        return of(who).extract().path("items.kind");
    }
}
