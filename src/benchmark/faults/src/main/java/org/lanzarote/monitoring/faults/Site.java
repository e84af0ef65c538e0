package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator.SplittableGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.JavaCommand;
import org.lanzarote.monitoring.deployment.Realm;
import org.lanzarote.monitoring.deployment.Register;
import org.lanzarote.monitoring.deployment.Seed;
import org.lanzarote.monitoring.platform.startup.DeployedServers;
import org.lanzarote.monitoring.platform.startup.DeployedService;

/** The service as it is deployed, its servers, each of which a drill may take away, and those who write. */
final class Site {

    /** States at work, each over a connection of its own. */
    static final int STATES = 6;

    /** Quickly started rather than quick. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    private final Ledger ledger = new Ledger();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<DeployedService> instances = new CopyOnWriteArrayList<>();
    private final Path folder = Files.createTempDirectory(Drills.TARGET.toAbsolutePath(), "site");
    private final DeployedServers servers;
    private final Map<String, String> settings;
    private final Scanner scanner;
    private final SplittableGenerator random;
    private final Client client;
    private final Api api;
    private final List<AtWork> everybody = new ArrayList<>();
    private @Nullable Recipients recipients;

    Site(SplittableGenerator random) throws IOException, InterruptedException, SQLException {
        this.random = random;
        AtTheEnd.empty(folder);
        servers = new DeployedServers(
                folder,
                Map.of("lanzarote", Realm.document()),
                Postgres.records(Files.createDirectory(archive())),
                Postgres.keys());
        AtTheEnd.close(servers);
        scanner = new Scanner();
        settings = new HashMap<>(servers.safeSettings());
        settings.put("EDGE_ACCOUNT_REQUESTS", "100000000");
        settings.put("EDGE_ADDRESS_REQUESTS", "100000000");
        settings.put("VIRUS_SCAN_HOST", "127.0.0.1");
        settings.put("VIRUS_SCAN_PORT", Integer.toString(scanner.line().port()));
        settings.put("VIRUS_SCAN_ANSWERS_WITHIN", "1S");
        settings.put("QUARKUS_SHUTDOWN_DELAY", "2S");
        servers.awaitKeycloak();
        var first = start();
        api = new Api(first.address(), servers.plainRealm());
        client = new Client(this::instance, api::token);
        populate();
    }

    private void populate() throws SQLException {
        try (var owner = owner()) {
            Register.enter(owner);
            Register.giveAddresses(owner);
        }
        var seed = new Seed(api);
        seed.launch();
        seed.hear();
        Account.parties().limit(STATES).forEach(party -> {
            seed.fill(party);
            everybody.add(new PartyAtWork(client, ledger, random.split(), party));
        });
        everybody.add(new OfficerAtWork(client, ledger));
    }

    /** Does this while everybody writes. */
    void whileAllWrite(Deed deed) throws Exception {
        whileAllWrite(() -> {
            deed.run();
            return true;
        });
    }

    <T> T whileAllWrite(Callable<T> deed) throws Exception {
        var crowd = new Crowd(everybody);
        try {
            return deed.call();
        } finally {
            crowd.goHome();
        }
    }

    /** Until so many further writes are acknowledged; gives how long it took. */
    Duration awaitWrites(int writes) throws InterruptedException {
        var before = ledger.acknowledged();
        return Waiting.until("Writes", () -> ledger.acknowledged() >= before + writes);
    }

    /** What a drill does while others write. */
    interface Deed {
        void run() throws Exception;
    }

    /** A further instance, which is ready. */
    DeployedService start() throws IOException, InterruptedException {
        var started = begin(settings);
        started.await("/q/health/ready", 200);
        instances.add(started);
        return started;
    }

    /** A further instance that is not waited for, and that nobody calls yet. */
    DeployedService begin(Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = JavaCommand.of(java, QUICK_START, Path.of(System.getProperty("drills.service")));
        var started = new DeployedService(folder, command, settings);
        AtTheEnd.close(started);
        return started;
    }

    /** Ends every instance at once, without a last word. */
    void kill() {
        for (var instance : instances) {
            instance.process().destroyForcibly();
            instance.process().onExit().join();
        }
    }

    /** Starts one instance in place of those that were killed. */
    void startAnew() throws IOException, InterruptedException {
        var gone = List.copyOf(instances);
        start();
        instances.removeAll(gone);
    }

    /** The instance that the next call goes to, in turn. */
    URI instance() {
        var now = List.copyOf(instances);
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size())).address();
    }

    List<DeployedService> instances() {
        return instances;
    }

    /** The API of the newest instance. */
    Api api() {
        return api.at(instances.get(instances.size() - 1).address());
    }

    Connection owner() throws SQLException {
        return owner(servers.database("monitoring"));
    }

    static Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(database, "monitoring_owner", DeployedServers.PASSWORD);
    }

    /** Where PostgreSQL leaves its log of changes. */
    Path archive() {
        return folder.resolve("archive");
    }

    Path folder() {
        return folder;
    }

    Map<String, String> settings() {
        return settings;
    }

    DeployedServers servers() {
        return servers;
    }

    Scanner scanner() {
        return scanner;
    }

    /** Whom the service tells by itself, from when a drill first asks for them. */
    Recipients recipients() throws Exception {
        var there = recipients;
        if (there == null) {
            there = new Recipients(this);
            recipients = there;
        }
        return there;
    }

    Client client() {
        return client;
    }

    Ledger ledger() {
        return ledger;
    }

    SplittableGenerator random() {
        return random;
    }
}
