using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Neo4j.QueryApi;
using KnowledgeGraph.Neo4j.Transactional;
using KnowledgeGraph.Neo4j.Transport;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Tests.Values;

/// <summary>What is written as typed JSON is read back as it was.</summary>
public sealed class TypedJsonLaws
{
    [Fact]
    public void Whole_numbers_come_back() => Prop.ForAll<long>(value => Same(value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Real_numbers_come_back() => Prop.ForAll<double>(value => Same(value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_come_back() => Prop.ForAll<NonNull<string>>(value => Same(value.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_and_times_come_back() =>
        Prop.ForAll<DateTimeOffset>(value => Same(value) && Same(DateOnly.FromDateTime(value.DateTime))).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_in_maps_come_back() =>
        Prop.ForAll<long[]>(values =>
        {
            var back = (IReadOnlyDictionary<string, object?>)Back(new Dictionary<string, object?> { ["list"] = values, ["none"] = null })!;
            return back["none"] is null && ((IReadOnlyList<object?>)back["list"]!).SequenceEqual(values.Cast<object?>());
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"R":"9007199254740993"}""", 9007199254740993L)]
    [InlineData("""{"R":"3.0"}""", 3.0)]
    [InlineData("""{"R":"Infinity"}""", double.PositiveInfinity)]
    [InlineData("""{"Z":"-1"}""", -1L)]
    [InlineData("""{"U":"1"}""", "1")]
    [InlineData("""{"?":"true"}""", true)]
    [InlineData("""{"T":"P1D"}""", "P1D")]
    public void Jolt_tells_whole_numbers_from_real_ones(string json, object expected) => Assert.Equal(expected, JoltReader.Read(JToken.Parse(json)));

    [Fact]
    public void Jolt_dates_are_dates() =>
        Assert.Equal(new DateOnly(2023, 8, 31), JoltReader.Read(new JObject { ["T"] = "2023-08-31" }));

    private static bool Same(object value) => Equals(value, Back(value));

    private static object? Back(object? value)
    {
        using var text = new StringWriter();
        using (var writer = new JsonTextWriter(text))
        {
            TypedJsonWriter.Write(writer, value);
        }

        using var reader = JsonLoader.Reader(new MemoryStream(new UnicodeEncoding().GetBytes('\uFEFF' + text.ToString())));
        return TypedJsonReader.Read(JToken.ReadFrom(reader));
    }
}
