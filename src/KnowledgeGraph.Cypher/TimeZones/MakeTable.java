// Writes zones.txt: java MakeTable.java > zones.txt (Java 17 or later carries the IANA time zone database).
// For each group of zones with the same rules three lines: their names; the first offset and the changes; the changes of every later year.
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

public class MakeTable {
    public static void main(String[] arguments) {
        var groups = new LinkedHashMap<ZoneRules, List<String>>();
        for (var id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            if (!id.startsWith("SystemV")) {
                groups.computeIfAbsent(ZoneId.of(id).getRules(), k -> new ArrayList<>()).add(id);
            }
        }

        groups.forEach((rules, names) -> System.out.print(String.join(" ", names) + "\n" + history(rules) + "\n" + yearly(rules) + "\n"));
    }

    static String history(ZoneRules rules) {
        var changes = rules.getTransitions();
        var first = changes.isEmpty() ? rules.getOffset(Instant.EPOCH) : changes.get(0).getOffsetBefore();
        var text = new StringBuilder().append(first.getTotalSeconds());
        var before = 0L;
        for (var change : changes) {
            text.append(' ').append(Long.toString(change.toEpochSecond() - before, 36)).append(',').append(change.getOffsetAfter().getTotalSeconds());
            before = change.toEpochSecond();
        }

        return text.toString();
    }

    static String yearly(ZoneRules rules) {
        var text = new StringBuilder();
        for (var change : rules.getTransitionRules()) {
            var day = change.getDayOfWeek() == null ? 0 : change.getDayOfWeek().getValue();
            var second = change.isMidnightEndOfDay() ? 86400 : change.getLocalTime().toSecondOfDay();
            text.append(change.getMonth().getValue() + " " + change.getDayOfMonthIndicator() + " " + day + " " + second + " "
                + change.getTimeDefinition().ordinal() + " " + change.getStandardOffset().getTotalSeconds() + " "
                + change.getOffsetBefore().getTotalSeconds() + " " + change.getOffsetAfter().getTotalSeconds() + ";");
        }

        return text.toString();
    }
}
