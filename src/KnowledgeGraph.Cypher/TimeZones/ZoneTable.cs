namespace KnowledgeGraph.Cypher.TimeZones;

/// <summary>
/// All named time zones: the IANA time zone database (public domain), release 2025a, as a resource of the assembly, so that
/// the same statement gives the same value on every machine, whatever zone data that machine has.
/// </summary>
/// <remarks>.NET's own zones cut historical offsets to whole minutes, and differ before 1970 from one distribution to another.</remarks>
internal static class ZoneTable
{
    private static readonly Lazy<Dictionary<string, (string Name, Lazy<ZoneRules> Rules)>> Zones = new(Read);

    /// <summary>Finds a zone whatever the case of its name; gives the name as the database writes it.</summary>
    public static bool TryFind(string name, out string written, out ZoneRules rules)
    {
        var found = Zones.Value.TryGetValue(name, out var zone);
        (written, rules) = found ? (zone.Name, zone.Rules.Value) : ("", null!);
        return found;
    }

    private static Dictionary<string, (string Name, Lazy<ZoneRules> Rules)> Read()
    {
        using var stream = typeof(ZoneTable).Assembly.GetManifestResourceStream("TimeZones.zones.txt")!;
        using var reader = new StreamReader(stream);
        var zones = new Dictionary<string, (string Name, Lazy<ZoneRules> Rules)>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } names)
        {
            var history = reader.ReadLine()!;
            var yearly = reader.ReadLine()!;
            var rules = new Lazy<ZoneRules>(() => new ZoneRules(history, yearly));
            foreach (var name in names.Split(' '))
            {
                zones.Add(name, (name, rules));
            }
        }

        return zones;
    }
}
