package org.lanzarote.monitoring.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.lanzarote.monitoring.platform.startup.MonitoringService;

/** The main class of "mvn quarkus:dev": starts PostgreSQL, Keycloak and a mail server, then the service on them. */
@QuarkusMain(name = "local")
public final class LocalStack {

    static final int KEYCLOAK_PORT = Integer.getInteger("local.keycloak.port", 8180);
    static final int MAIL_PORT = Integer.getInteger("local.mail.port", 8125);
    static final int SERVICE_PORT = Integer.getInteger("quarkus.http.port", 8080);

    /** A system property, which alone outlives the live reload: whether the servers run already. */
    private static final String RUNNING = "local.stack.running";

    public static void main(String... args) {
        if (!Boolean.getBoolean(RUNNING)) {
            startServers();
        }
        MonitoringService.answerEachAddress();
        Quarkus.run(LocalService.class, args);
    }

    @SuppressWarnings("SystemExitOutsideMain") // a sentence says it all; Quarkus would add a stack trace and wait
    private static void startServers() {
        try {
            var folder = LocalFolder.open();
            folder.claim();
            LocalPorts.requireFree(SERVICE_PORT, "the service", "quarkus.http.port");
            LocalMail.start(MAIL_PORT);
            LocalServers.kept(folder, KEYCLOAK_PORT, MAIL_PORT).settings().forEach(System::setProperty);
            System.setProperty(RUNNING, "true");
        } catch (LocalFailure failure) {
            System.err.println("\n" + failure.getMessage() + "\n");
            System.exit(1);
        }
    }
}
