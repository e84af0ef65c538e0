package org.lanzarote.monitoring.files.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.lanzarote.monitoring.platform.problem.ProblemType.FILE_INFECTED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SCANNER_UNAVAILABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lanzarote.monitoring.platform.watch.Needed;

/** Scans a file with clamd, where one is configured, by sending it in pieces (INSTREAM) over TCP. */
@ApplicationScoped
class VirusScan implements Needed {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
    private static final byte[] PING = "zPING\0".getBytes(US_ASCII);
    private static final String PONG = "PONG";
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final VirusScanSettings settings;

    VirusScan(VirusScanSettings settings) {
        this.settings = settings;
    }

    /** Ends the request if the file is infected or could not be scanned. */
    void check(Path file) {
        settings.host().ifPresent(host -> require(answer(host, file)));
    }

    @Override
    public String name() {
        return "scanner";
    }

    @Override
    public boolean isThere() {
        return settings.host().isPresent();
    }

    @Override
    public boolean answers() {
        try {
            return PONG.equals(ask(settings.host().orElseThrow(), settings.reachedWithin(), to -> to.write(PING)));
        } catch (IOException e) {
            return false;
        }
    }

    private static void require(String answer) {
        if (answer.endsWith(FOUND)) {
            throw FILE_INFECTED.because(AttachmentMessage.VIRUS_FOUND);
        }
        if (!answer.equals(CLEAN)) {
            Log.warnf("The virus scanner did not scan a file: %s", answer);
            throw SCANNER_UNAVAILABLE.because(AttachmentMessage.VIRUS_SCAN_FAILED);
        }
    }

    private String answer(String host, Path file) {
        try {
            return ask(host, settings.answersWithin(), to -> send(file, to));
        } catch (IOException e) {
            Log.warn("The virus scanner does not answer", e);
            throw SCANNER_UNAVAILABLE.because(AttachmentMessage.VIRUS_SCANNER_SILENT);
        }
    }

    private String ask(String host, Duration within, ScanQuestion question) throws IOException {
        try (var line = new Socket()) {
            line.setSoTimeout(Math.toIntExact(within.toMillis()));
            line.connect(
                    new InetSocketAddress(host, settings.port()),
                    Math.toIntExact(settings.reachedWithin().toMillis()));
            var out = new DataOutputStream(new BufferedOutputStream(line.getOutputStream()));
            question.put(out);
            out.flush();
            return new String(line.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        try (var content = Files.newInputStream(file)) {
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
        }
        out.writeInt(0);
    }

    private interface ScanQuestion {
        void put(DataOutputStream to) throws IOException;
    }
}
