using KnowledgeGraph.Cli.Prompting;

namespace KnowledgeGraph.Cli.Tests.Prompting;

public sealed class A_line_that_is_typed
{
    private static readonly string[] Names = ["文心一言", "文心大模型", "GPT-4"];
    private readonly NameCompleter _names = new(Names);

    [Fact]
    public void Holds_what_is_typed_where_the_cursor_stands()
    {
        var line = Typed("谁开发");
        Press(line, ConsoleKey.Home);
        Type(line, "是");
        Press(line, ConsoleKey.End);
        Press(line, ConsoleKey.Backspace);

        Assert.Equal("是谁开", line.Text);
        Assert.Equal(3, line.Cursor);
    }

    [Fact]
    public void Completes_the_name_it_ends_with_and_goes_through_the_others()
    {
        var line = Typed("谁开发了文心");
        Press(line, ConsoleKey.Tab);
        Assert.Equal("谁开发了文心一言", line.Text);

        Press(line, ConsoleKey.Tab);
        Assert.Equal("谁开发了文心大模型", line.Text);

        Press(line, ConsoleKey.Tab);
        Assert.Equal("谁开发了文心一言", line.Text);
    }

    [Fact]
    public void Completes_whatever_the_case() => Assert.Equal(new Completion(2, ["GPT-4"]).Names, _names.Of("有gp").Names);

    [Fact]
    public void Stays_as_it_is_where_no_name_goes_on()
    {
        var line = Typed("什么");
        Press(line, ConsoleKey.Tab);

        Assert.Equal("什么", line.Text);
    }

    [Fact]
    public void Brings_back_earlier_lines_and_then_its_own()
    {
        var line = Typed("新", "一", "二");
        Press(line, ConsoleKey.UpArrow);
        Press(line, ConsoleKey.UpArrow);
        Press(line, ConsoleKey.UpArrow);
        Assert.Equal("一", line.Text);

        Press(line, ConsoleKey.DownArrow);
        Press(line, ConsoleKey.DownArrow);
        Assert.Equal("新", line.Text);
    }

    [Fact]
    public void Removes_a_character_of_two_halves_at_once()
    {
        var line = Typed("a😀");
        Press(line, ConsoleKey.Backspace);

        Assert.Equal("a", line.Text);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("问", false)]
    public void Ends_the_questions_only_when_it_is_empty(string text, bool ends)
    {
        var line = Typed(text);

        Assert.Equal(ends, line.Handle(new ConsoleKeyInfo('\u0004', ConsoleKey.D, false, false, true)) == LineOutcome.Ended);
    }

    [Theory]
    [InlineData("短", 1, 40, "> 短", 4)]
    [InlineData("一二三四五六七八九十", 10, 14, "> 六七八九十", 12)]
    [InlineData("一二三四五六七八九十", 0, 14, "> 一二三四五", 2)]
    public void Shows_the_part_around_the_cursor(string text, int cursor, int width, string shown, int cell) =>
        Assert.Equal((shown, cell), LineView.Of("> ", text, cursor, width));

    private LineEditor Typed(string text, params string[] history)
    {
        var line = new LineEditor(history, _names.Of);
        Type(line, text);
        return line;
    }

    private static void Type(LineEditor line, string text)
    {
        foreach (var typed in text)
        {
            line.Handle(new ConsoleKeyInfo(typed, ConsoleKey.None, false, false, false));
        }
    }

    private static void Press(LineEditor line, ConsoleKey key) => line.Handle(new ConsoleKeyInfo('\0', key, false, false, false));
}
