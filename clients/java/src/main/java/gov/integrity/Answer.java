package gov.integrity;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 应答 — a client of the conformance suite for the level of shape: one task a line in, one answer a line out.
 *
 * <p>{@code gov-integrity conformance run --level shape -- java -cp ... gov.integrity.Answer SCHEMAS}, where SCHEMAS is
 * the folder of the published files. What this client cannot do it says: {@code "unsupported": true}.
 */
public final class Answer {
    private final JsonMapper json = JsonMapper.builder().build();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Path records;

    private Answer(Path folder) {
        records = folder.resolve("records");
    }

    private String to(String line) throws IOException {
        JsonNode task = json.readTree(line);
        ObjectNode answer = json.createObjectNode();
        answer.set("case", task.get("case"));
        if (task.get("level").asString().equals("shape")) {
            JsonNode given = task.get("given");
            Schema schema = schemaOf(given.get("record").asString());
            answer.put("valid", schema.validate(given.get("document")).isEmpty());
        } else {
            answer.put("unsupported", true);
        }
        return json.writeValueAsString(answer);
    }

    private Schema schemaOf(String record) throws IOException {
        Schema known = schemas.get(record);
        if (known == null) {
            String text = Files.readString(records.resolve(record + ".json"));
            known = registry.getSchema(text, InputFormat.JSON);
            schemas.put(record, known);
        }
        return known;
    }

    /** Answers every line of standard input; the one argument is the folder of the published files. */
    public static void main(String[] arguments) throws IOException {
        Answer client = new Answer(Path.of(arguments.length > 0 ? arguments[0] : "schemas"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(client.to(line));
            }
        }
    }
}
